/** Texts whose author is asked about another wording, or has appealed, or that were reopened; by the place's own rapporteur. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { contribution, EDITED, NOTE } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

const once = ({ id: contributionId, version: expectedVersion }: Subject) => ({
  contributionId,
  expectedVersion,
});
const next = (subject: Subject): Subject => ({ ...subject, version: subject.version + 1 });

export async function proposed(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await contribution(stage, author, 'waiting');
  await stage.services.wordings.propose(stage.here.desk, {
    ...{ ...once(subject), decisionId: newId(), editKind: 'EDITORIAL', message: NOTE },
    ...{ language: 'es', text: EDITED, addressees: ['STATES'] },
  });
  return { ...next(subject), isEdited: true };
}

export async function rejected(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await proposed(stage, author);
  await stage.services.wordingAnswers.reject(author, { ...once(subject), answerId: newId(), message: NOTE });
  return next(subject);
}

export async function lapsed(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await proposed(stage, author);
  const { clock, wordingAnswers } = stage.services;
  await clock.at(new Date(Date.now() + 49 * 60 * 60 * 1000), () => wordingAnswers.lapse(subject.id));
  return next(subject);
}

export async function appealed(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await contribution(stage, author, 'declined');
  await stage.services.appeals.appeal(author, { ...once(subject), appealId: newId(), text: NOTE });
  return next(subject);
}

/** With the id of the decision. */
async function reopening(stage: Stage, author: MeetingActor): Promise<[Subject, string]> {
  const subject = await contribution(stage, author, 'accepted');
  const decisionId = newId();
  await stage.services.reopenings.reopen(stage.here.desk, { ...once(subject), decisionId, reason: NOTE });
  return [next(subject), decisionId];
}

export async function reopened(stage: Stage, author: MeetingActor): Promise<Subject> {
  return (await reopening(stage, author))[0];
}

export async function restored(stage: Stage, author: MeetingActor): Promise<Subject> {
  const [subject, decisionId] = await reopening(stage, author);
  const { services, here } = stage;
  const [viewer, decision] = await services.undo.taken(decisionId, () => here.desk);
  const { version: expectedVersion } = subject;
  await services.undo.undo(viewer, decision, { undoId: newId(), decisionId, expectedVersion });
  return next(subject);
}
