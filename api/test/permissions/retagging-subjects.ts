/** Retaggings, named by their own ids: by the place's own rapporteur, or by the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { contribution } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

/** Of what the author wrote. */
export async function retagged(
  stage: Stage,
  author: MeetingActor,
  by: MeetingActor = stage.here.desk,
  state: 'waiting' | 'accepted' = 'waiting',
): Promise<Subject> {
  const subject = await contribution(stage, author, state);
  const retaggingId = newId();
  const { id: contributionId, version: expectedVersion } = subject;
  const command = { retaggingId, contributionId, expectedVersion, kind: 'CONCERN' as const };
  await stage.services.retagging.retag(by, command);
  return { ...subject, id: retaggingId, contributionId, version: expectedVersion + 1 };
}
