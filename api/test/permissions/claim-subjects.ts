/** What somebody has in hand at the desk: the place's own rapporteur, or the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { contribution } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export async function claimed(
  stage: Stage,
  author: MeetingActor,
  by: MeetingActor = stage.here.desk,
): Promise<Subject> {
  const subject = await contribution(stage, author, 'waiting');
  await stage.services.claims.claim(by, subject.id);
  return { ...subject, isHeld: true };
}

export async function released(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await claimed(stage, author);
  await stage.services.claims.release(stage.here.desk, { contributionId: subject.id });
  return subject;
}
