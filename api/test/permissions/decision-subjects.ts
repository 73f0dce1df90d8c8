/** Decisions of the desk, named by their own ids: by the place's own rapporteur, or by the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { contribution, edited, NOTE, revised } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

/** An acceptance of what the author wrote. */
export async function accepted(
  stage: Stage,
  author: MeetingActor,
  by: MeetingActor = stage.here.desk,
): Promise<Subject> {
  const subject = await contribution(stage, author, 'waiting');
  const decisionId = newId();
  const { id: contributionId, version: expectedVersion } = subject;
  await stage.services.moderation.accept(by, { decisionId, contributionId, expectedVersion });
  return { ...subject, id: decisionId, version: expectedVersion + 1 };
}

/** The author has written an edit of it since. */
export async function actedOn(stage: Stage, author: MeetingActor, by?: MeetingActor): Promise<Subject> {
  const decision = await accepted(stage, author, by);
  const { version } = await revised(stage, author, { ...decision, id: decision.contributionId! });
  return { ...decision, version };
}

export async function undone(stage: Stage, author: MeetingActor): Promise<Subject> {
  return takenBack(stage, await accepted(stage, author));
}

/** Of a text that only the room has seen. */
export async function refusalUndone(stage: Stage, author: MeetingActor): Promise<Subject> {
  const { id: contributionId, version } = await contribution(stage, author, 'waiting');
  const decision = { decisionId: newId(), contributionId, expectedVersion: version };
  await stage.services.moderation.decline(stage.here.desk, { ...decision, reason: 'OTHER', note: 'No.' });
  return takenBack(stage, { id: decision.decisionId, contributionId, version: version + 1 });
}

async function takenBack({ services, here }: Stage, subject: Subject): Promise<Subject> {
  const { id: decisionId, version: expectedVersion } = subject;
  const [viewer, decision] = await services.undo.taken(decisionId, () => here.desk);
  await services.undo.undo(viewer, decision, { undoId: newId(), decisionId, expectedVersion });
  return { ...subject, version: expectedVersion + 1 };
}

/** An edit that was accepted or declined, named by that decision. */
export async function editDecided(
  stage: Stage,
  author: MeetingActor,
  verdict: 'accept' | 'decline',
  by: MeetingActor = stage.here.desk,
): Promise<Subject> {
  const subject = await edited(stage, author);
  const { id: contributionId, version: expectedVersion } = subject;
  const decision = { decisionId: newId(), contributionId, revisionNumber: 2, expectedVersion };
  const { editModeration } = stage.services;
  if (verdict === 'accept') await editModeration.accept(by, decision);
  else await editModeration.decline(by, { ...decision, note: NOTE });
  return { ...subject, id: decision.decisionId, contributionId, version: expectedVersion + 1 };
}

export async function editDecisionUndone(
  stage: Stage,
  author: MeetingActor,
  verdict: 'accept' | 'decline',
): Promise<string> {
  const { id: decisionId, contributionId, version } = await editDecided(stage, author, verdict);
  const [viewer, decision] = await stage.services.undo.takenOfEdit(decisionId, () => stage.here.desk);
  const undo = { undoId: newId(), decisionId, expectedVersion: version };
  await stage.services.undo.undo(viewer, decision, undo);
  return contributionId!;
}
