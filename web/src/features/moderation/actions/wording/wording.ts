/** Proposing another wording, which the author confirms or rejects. */
import { optional } from '../../../../lib/optional/optional';
import type { DeskAction } from '../action';
import { mayAsk } from '../may-decide';

export const WORDING: DeskAction = {
  name: 'wording',
  icon: 'speech',
  word: 'contributions:wording.propose',
  isOffered: mayAsk,
  Form: optional(async () => (await import('./wording-form')).WordingForm),
};
