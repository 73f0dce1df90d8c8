/** Merging the open item into another: what it says goes on there. */
import { optional } from '../../../../lib/optional/optional';
import { theirClaim } from '../../claims';
import { withWords } from '../../../../lib/words/with-words';
import type { DeskAction } from '../action';

export const MERGE: DeskAction = {
  name: 'merge',
  icon: 'arrow',
  word: 'contributions:desk.merge.action',
  isOffered: (contribution) => contribution.abilities.merge && theirClaim(contribution) === null,
  Form: optional(async () => (await withWords('desk', () => import('./merge-form'))).MergeForm),
};
