/** Noting something for the desk alone. */
import { optional } from '../../../../lib/optional/optional';
import type { DeskAction } from '../action';

export const NOTE: DeskAction = {
  name: 'note',
  icon: 'file',
  word: 'contributions:desk.notes.write',
  isOffered: ({ isMine }) => !isMine,
  Form: optional(async () => (await import('./note-form')).NoteForm),
};
