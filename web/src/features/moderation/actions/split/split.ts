/** Splitting the open item: it says several things, and each goes on by itself. */
import { optional } from '../../../../lib/optional/optional';
import { theirClaim } from '../../claims';
import { withWords } from '../../../../lib/words/with-words';
import type { DeskAction } from '../action';

export const SPLIT: DeskAction = {
  name: 'split',
  icon: 'split',
  word: 'contributions:desk.split.action',
  isOffered: (contribution) => contribution.abilities.split && theirClaim(contribution) === null,
  Form: optional(async () => (await withWords('desk', () => import('./split-form'))).SplitForm),
};
