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
  const seen = { contributionId: parent.id, revisionNumber: 1, stance: 'ENDORSED' as const };
  await stage.services.endorsements.endorse(stage.here.desk, { ...seen, id: newId(), capacity: 'PERSONAL' });
  return mergedInto(stage, parent, target);
}

async function mergedInto(stage: Stage, parent: Subject, target: Subject): Promise<Merged> {
  const { id: contributionId, version: expectedVersion } = parent;
  const command = {
    mergingId: newId(),
    parents: [{ decisionId: newId(), contributionId, expectedVersion }],
    targetId: target.id,
    targetVersion: target.version,
  };
  await stage.services.merging.merge(stage.here.desk, command);
  return { parent: { ...parent, version: expectedVersion + 1 }, target, command };
}

/** Into a text whose author has withdrawn it since. */
export async function stranded(stage: Stage): Promise<Subject> {
  const { author } = stage.here;
  const { parent, target } = await merged(stage, author, 'accepted');
  const { id: contributionId, version: expectedVersion } = target;
  await stage.services.revisions.withdraw(author, { contributionId, expectedVersion });
  return parent;
}

const targets = new WeakMap<Stage, Promise<Subject>>();

/** One that took many in and let them go: who asks afterwards what happened is told of so many changes at once, and no more. */
function target(stage: Stage): Promise<Subject> {
  const known = targets.get(stage) ?? contribution(stage, stage.here.author, 'accepted');
  targets.set(stage, known);
  return known;
}

export async function unmerged(stage: Stage, author: MeetingActor): Promise<Subject> {
  const whole = await contribution(stage, author, 'accepted');
  const { parent, command } = await mergedInto(stage, whole, await target(stage));
  const { decisionId } = command.parents[0]!;
  const [viewer, decision] = await stage.services.undo.taken(decisionId, () => stage.here.desk);
  const undo = { undoId: newId(), decisionId, expectedVersion: parent.version };
  await stage.services.undo.undo(viewer, decision, undo);
  return { ...parent, version: parent.version + 1 };
}

interface Consolidated {
  /** What went. */
  part: Subject;
  /** The text that was written from it and another one. */
  text: Subject;
  undo: () => Promise<void>;
}

/** With one of the place's author. */
export async function consolidated(
  stage: Stage,
  author: MeetingActor,
  state: 'waiting' | 'accepted' = 'accepted',
): Promise<Consolidated> {
  const parts = [
    await contribution(stage, author, state),
    await contribution(stage, stage.here.author, 'accepted'),
  ];
  const parents = parts.map(({ id: contributionId, version: expectedVersion }) => ({
    ...{ decisionId: newId(), contributionId, expectedVersion },
  }));
  const written = {
    kind: 'CONCERN' as const,
    language: 'es',
    text: 'Que los Estados lo hagan.',
    addressees: [],
  };
  const command = { mergingId: newId(), contributionId: newId(), parents, ...written };
  await stage.services.consolidation.consolidate(stage.here.desk, command);
  const { contributionId: targetId } = command;
  const part = { ...parts[0]!, version: parents[0]!.expectedVersion + 1, targetId };
  const undo = async () => {
    const { decisionId } = parents[0]!;
    const [viewer, decision] = await stage.services.undo.taken(decisionId, () => stage.here.desk);
    const command = { undoId: newId(), decisionId, expectedVersion: part.version };
    await stage.services.undo.undo(viewer, decision, command);
  };
  return { part, text: { id: targetId, contributionId: targetId, version: 1, isPublic: true }, undo };
}

/** Once its author, or the one of the place, has agreed to be named beside the new text. */
export async function coAuthored(
  stage: Stage,
  author: MeetingActor,
  changes: Changes = {},
): Promise<Consolidated> {
  const all = await consolidated(stage, author);
  const answer = { contributionId: all.part.id, targetId: all.text.id, revisionNumber: 1, isAgreed: true };
  await stage.services.coAuthorship.answer(author, answer);
  if (changes.attributionLevel)
    await stage.services.attribution.change(author, {
      ...{ contributionId: all.part.id, expectedVersion: all.part.version },
      attributionLevel: changes.attributionLevel,
    });
  return all;
}

export async function dissolved(stage: Stage, state: 'waiting' | 'accepted' = 'accepted'): Promise<Subject> {
  const { text, undo } = await consolidated(stage, stage.here.author, state);
  await undo();
  return { ...text, version: 2 };
}
