/** Saying whose the open item is meant to be. */
import { optional } from '../../../lib/optional/optional';
import { withWords } from '../../../lib/words/with-words';
import type { DeskAction } from '../actions/action';

export const ASSIGN: DeskAction = {
  name: 'assign',
  icon: 'people',
  word: 'contributions:desk.assign.button',
  isOffered: ({ abilities }) => abilities.assign,
  Form: optional(async () => (await withWords('desk', () => import('./assign-form'))).AssignForm),
};
