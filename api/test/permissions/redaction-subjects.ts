/** Redactions of what the author, or the asker, has written: by the place's own desk, and looked at by its secretariat. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { RedactionOriginalService } from '../../src/modules/redactions/redaction-original.service.js';
import { RedactionService } from '../../src/modules/redactions/redaction.service.js';
import { contribution, type State } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

/** What the desk notes of it, and why somebody looked. */
export const DESK_NOTE = 'Lo pidió la persona nombrada';
export const LOOK_REASON = 'Para responder a un reclamo';

const known = new WeakMap<Stage, Promise<MeetingActor>>();

/** Of whom no asker is one. */
function secretary(stage: Stage): Promise<MeetingActor> {
  const roles = [{ role: 'SECRETARIAT' as const, sessionId: null }];
  const one = known.get(stage) ?? stage.here.world.person({ roles });
  known.set(stage, one);
  return one;
}

/** Named by its own id. */
export async function redacted(
  stage: Stage,
  author: MeetingActor,
  state: State = 'accepted',
): Promise<Subject> {
  const { id: contributionId, version: expectedVersion } = await contribution(stage, author, state);
  const redactionId = newId();
  const { app } = stage.api;
  await app.get(RedactionService).redact(stage.here.desk, {
    ...{ redactionId, contributionId, expectedVersion, passage: 'los Estados' },
    ...{ reason: 'PERSONAL_DATA', note: DESK_NOTE },
  });
  const by = await secretary(stage);
  const [viewer, row] = await app.get(RedactionOriginalService).redacted(redactionId, () => by);
  const look = { id: newId(), redactionId, reason: LOOK_REASON };
  await app.get(RedactionOriginalService).look(viewer, row, look);
  return { id: redactionId, contributionId, version: expectedVersion + 1 };
}
