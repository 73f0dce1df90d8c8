/** Notes of the desk, named by their own ids: by the place's own rapporteur, or by the asker. */
import type { MeetingActor } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { contribution } from './contribution-subjects.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export const PRIVATE_NOTE = 'Parecida a la de ayer.';

/** About what the author wrote, which waits. */
export async function noteOn(
  stage: Stage,
  author: MeetingActor,
  by: MeetingActor = stage.here.desk,
): Promise<Subject> {
  const subject = await contribution(stage, author, 'waiting');
  const noteId = newId();
  await stage.services.deskNotes.write(by, { noteId, contributionId: subject.id, text: PRIVATE_NOTE });
  return { ...subject, id: noteId, contributionId: subject.id };
}

export async function noteWithdrawn(stage: Stage, author: MeetingActor): Promise<Subject> {
  const subject = await noteOn(stage, author);
  const [viewer, note] = await stage.services.deskNotes.known(subject.id, () => stage.here.desk);
  await stage.services.deskNotes.withdraw(viewer, note);
  return subject;
}
