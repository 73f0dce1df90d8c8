/** Noting something for the desk alone. */
import { optional } from '../../../../lib/optional/optional';
import { withWords } from '../../../../lib/words/with-words';
import type { DeskAction } from '../action';

export const NOTE: DeskAction = {
  name: 'note',
  icon: 'file',
  word: 'contributions:desk.notes.write',
  isOffered: ({ isMine }) => !isMine,
  Form: optional(async () => (await withWords('desk', () => import('./note-form'))).NoteForm),
};
