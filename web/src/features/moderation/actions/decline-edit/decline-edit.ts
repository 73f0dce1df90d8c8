/** Declining an author's edit, with a note; the accepted text stands. */
import { theirClaim } from '../../claims';
import { optional } from '../../../../lib/optional/optional';
import type { DeskAction } from '../action';

export const DECLINE_EDIT: DeskAction = {
  name: 'declineEdit',
  sharesKeyOf: 'decline',
  icon: 'cross',
  word: 'contributions:desk.declineEdit',
  isMain: true,
  isOffered: (contribution) => contribution.abilities.decideEdit && theirClaim(contribution) === null,
  Form: optional(async () => (await import('./decline-edit-form')).DeclineEditForm),
};
