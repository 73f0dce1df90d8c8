/** Texts that were taken apart, their parts, and what stands whole again; decided by the place's own rapporteur. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import type { SplitContribution } from '../../src/modules/moderation/splitting/splitting-commands.type.js';
import { contribution, type Changes } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

interface Split {
  whole: Subject;
  part: Subject;
  command: SplitContribution;
}

export async function split(
  stage: Stage,
  author: MeetingActor,
  state: 'waiting' | 'accepted',
  changes: Changes = {},
): Promise<Split> {
  const whole = await contribution(stage, author, state, changes);
  const { id: contributionId, version: expectedVersion } = whole;
  const parts = ['Que los Estados reconozcan los títulos.', 'Que los Estados abran oficinas.'];
  const command = {
    ...{ decisionId: newId(), contributionId, expectedVersion },
    parts: parts.map((text) => ({ id: newId(), text })),
  };
  await stage.services.splitting.split(stage.here.desk, command);
  const { id } = command.parts[0]!;
  const part = { ...whole, id, contributionId: id, version: 1 };
  return { whole: { ...whole, version: expectedVersion + 1 }, part, command };
}

/** The part, once it was taken back. */
export async function unsplit(
  stage: Stage,
  author: MeetingActor,
  state: 'waiting' | 'accepted',
): Promise<Subject> {
  const { whole, part, command } = await split(stage, author, state);
  const { decisionId } = command;
  const [viewer, decision] = await stage.services.undo.taken(decisionId, () => stage.here.desk);
  const undo = { undoId: newId(), decisionId, expectedVersion: whole.version };
  await stage.services.undo.undo(viewer, decision, undo);
  return { ...part, version: 2 };
}
