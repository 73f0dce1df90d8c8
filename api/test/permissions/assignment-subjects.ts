/** Assignments, named by their own ids, and what is assigned: to the place's own rapporteur, by them or by the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { contribution } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

/** Of what the author wrote. */
export async function assigned(
  stage: Stage,
  author: MeetingActor,
  by: MeetingActor = stage.here.desk,
): Promise<Subject> {
  const subject = await contribution(stage, author, 'waiting');
  const { id: contributionId } = subject;
  const assignmentId = newId();
  const assigneeId = stage.here.desk.participantId;
  await stage.services.assignments.assign(by, { assignmentId, contributionId, assigneeId });
  return { ...subject, id: assignmentId, contributionId };
}

/** The contribution itself. */
export async function ofDesk(stage: Stage, author: MeetingActor): Promise<Subject> {
  const { contributionId, version } = await assigned(stage, author);
  return { id: contributionId!, version, contributionId };
}
