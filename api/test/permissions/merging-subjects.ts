/** Texts that go into another: before, after, and come back; decided by the place's own rapporteur. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import type { MergeContributions } from '../../src/modules/moderation/merging/merging-commands.type.js';
import { contribution, type Changes, type State } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

/** With another that waits in the same session, and could go into it. */
export async function withAnother(stage: Stage, author: MeetingActor, state: State): Promise<Subject> {
  const { id: parentId } = await contribution(stage, stage.here.author, 'waiting');
  return { ...(await contribution(stage, author, state)), parentId };
}

interface Merged {
  /** What went. */
  parent: Subject;
  /** Where to. */
  target: Subject;
  command: MergeContributions;
}

export async function merged(
  stage: Stage,
  author: MeetingActor,
  state: 'waiting' | 'accepted',
  into: 'waiting' | 'accepted' = 'accepted',
  changes: Changes = {},
): Promise<Merged> {
  const parent = await contribution(stage, author, state, changes);
  const target = await contribution(stage, stage.here.author, into);
  const { id: contributionId, version: expectedVersion } = parent;
  const seen = {
    contributionId,
    revisionNumber: 1,
    stance: 'ENDORSED' as const,
    capacity: 'PERSONAL' as const,
  };
  await stage.services.endorsements.endorse(stage.here.desk, { id: newId(), ...seen });
  const command = {
    mergingId: newId(),
    parents: [{ decisionId: newId(), contributionId, expectedVersion }],
    targetId: target.id,
    targetVersion: target.version,
  };
  await stage.services.merging.merge(stage.here.desk, command);
  return { parent: { ...parent, version: expectedVersion + 1 }, target, command };
}

export async function unmerged(stage: Stage, author: MeetingActor): Promise<Subject> {
  const { parent, command } = await merged(stage, author, 'accepted');
  const { decisionId } = command.parents[0]!;
  const [viewer, decision] = await stage.services.undo.taken(decisionId, () => stage.here.desk);
  const undo = { undoId: newId(), decisionId, expectedVersion: parent.version };
  await stage.services.undo.undo(viewer, decision, undo);
  return { ...parent, version: parent.version + 1 };
}
