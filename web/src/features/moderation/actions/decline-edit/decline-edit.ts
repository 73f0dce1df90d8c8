/** Declining an author's edit, with a note; the accepted text stands. */
import { theirClaim } from '../../claims';
import type { DeskAction } from '../action';
import { DeclineEditForm } from './decline-edit-form';

export const DECLINE_EDIT: DeskAction = {
  name: 'declineEdit',
  sharesKeyOf: 'decline',
  icon: 'cross',
  word: 'contributions:desk.declineEdit',
  isMain: true,
  isOffered: (contribution) => contribution.abilities.decideEdit && theirClaim(contribution) === null,
  Form: DeclineEditForm,
};
