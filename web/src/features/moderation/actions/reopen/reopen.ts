/** Reopening what was accepted, for a reason. */
import { optional } from '../../../../lib/optional/optional';
import type { DeskAction } from '../action';

export const REOPEN: DeskAction = {
  name: 'reopen',
  icon: 'undo',
  word: 'contributions:reopen.action',
  isOffered: ({ abilities }) => abilities.reopen,
  Form: optional(async () => (await import('./reopen-form')).ReopenForm),
};
