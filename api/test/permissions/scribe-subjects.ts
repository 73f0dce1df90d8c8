/** What somebody said at the floor of the session of the tables, captured by the place's own rapporteur, or by the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

interface Capture {
  contributionId: string;
  turnId: string;
}

async function capture(
  { services, here }: Stage,
  speaker: MeetingActor,
  by: MeetingActor = here.desk,
): Promise<Capture> {
  const ids = { contributionId: newId(), turnId: newId() };
  await services.interventions.capture(by, {
    ...ids,
    ...{ sessionId: here.session.id, participantId: speaker.participantId, capacity: 'PERSONAL' },
    ...{ startedAt: new Date(), endedAt: new Date(), kind: 'CONCERN', language: 'es' },
    text: 'Que los Estados escuchen a quien llega.',
  });
  return ids;
}

export async function captured(stage: Stage, speaker: MeetingActor, by?: MeetingActor): Promise<Subject> {
  const { contributionId } = await capture(stage, speaker, by);
  return { id: contributionId, contributionId, version: 1 };
}

/** The turn itself; the session of the tables is the first on the agenda. */
export async function turnAt(stage: Stage, by?: MeetingActor): Promise<Subject> {
  const { turnId } = await capture(stage, stage.here.author, by);
  return { id: turnId, version: 1, position: 1 };
}

export async function answeredBySpeaker(
  stage: Stage,
  speaker: MeetingActor,
  answer: 'CONFIRMED' | 'NOT_MINE',
): Promise<string> {
  const { id } = await captured(stage, speaker);
  await answerAs(stage, speaker, id, answer);
  return id;
}

/** Once everybody has read it. */
export async function disownedLater(stage: Stage, speaker: MeetingActor): Promise<string> {
  const scribe = await stage.here.world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] });
  const { id } = await captured(stage, speaker, scribe);
  const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
  await stage.services.moderation.accept(stage.here.desk, decision);
  await answerAs(stage, speaker, id, 'NOT_MINE');
  return id;
}

async function answerAs(
  { services }: Stage,
  speaker: MeetingActor,
  contributionId: string,
  answer: 'CONFIRMED' | 'NOT_MINE',
): Promise<void> {
  const said = { answerId: newId(), contributionId, revisionNumber: 1 };
  await services.speakerAnswers.answer(speaker, said, answer);
}
