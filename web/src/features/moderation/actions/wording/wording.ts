/** Proposing another wording, which the author confirms or rejects. */
import { optional } from '../../../../lib/optional/optional';
import { theirClaim } from '../../claims';
import type { DeskAction } from '../action';

export const WORDING: DeskAction = {
  name: 'wording',
  icon: 'speech',
  word: 'contributions:wording.propose',
  isOffered: (contribution) => contribution.abilities.proposeWording && theirClaim(contribution) === null,
  Form: optional(async () => (await import('./wording-form')).WordingForm),
};
