/** Merging what is alike: the open item with its near neighbours, into one of them or into a new text. */
import { optional } from '../../../../lib/optional/optional';
import { theirClaim } from '../../claims';
import { withWords } from '../../../../lib/words/with-words';
import type { DeskAction } from '../action';

export const TOGETHER: DeskAction = {
  name: 'together',
  icon: 'list',
  word: 'contributions:desk.together.action',
  isOffered: (contribution) => contribution.abilities.merge && theirClaim(contribution) === null,
  Form: optional(async () => (await withWords('desk', () => import('./together-form'))).TogetherForm),
};
