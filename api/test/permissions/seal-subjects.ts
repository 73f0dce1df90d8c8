/** What is not attributable, and requests of others of the secretariat, or of the asker's own, to open its seal. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { SealService } from '../../src/modules/seals/seal.service.js';
import { unnamed } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export const REASON = 'Un juzgado lo ordena';

const known = new WeakMap<Stage, Promise<[MeetingActor, MeetingActor]>>();

/** Of whom no asker is one. */
function secretariat(stage: Stage): Promise<[MeetingActor, MeetingActor]> {
  const one = () => stage.here.world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
  const two = known.get(stage) ?? Promise.all([one(), one()]);
  known.set(stage, two);
  return two;
}

/** A request of somebody, which names the contribution it is about. */
export async function sealAsked(stage: Stage, author: MeetingActor, by?: MeetingActor): Promise<Subject> {
  const { id: contributionId } = await unnamed(stage, author);
  const asker = by ?? (await secretariat(stage))[0];
  const id = newId();
  await stage.api.app.get(SealService).ask(asker, { id, contributionId, language: 'es', reason: REASON });
  return { id, contributionId, version: 1 };
}

export async function sealOpened(stage: Stage, author: MeetingActor, by?: MeetingActor): Promise<Subject> {
  return sealAnswered(stage, await sealAsked(stage, author, by), 'AGREED');
}

export async function sealKept(stage: Stage, author: MeetingActor): Promise<Subject> {
  return sealAnswered(stage, await sealAsked(stage, author), 'DECLINED');
}

async function sealAnswered(stage: Stage, subject: Subject, answer: 'AGREED' | 'DECLINED'): Promise<Subject> {
  const [, second] = await secretariat(stage);
  await stage.api.app.get(SealService).answer(second, subject.id, answer);
  return subject;
}
