/** Declining, with a reason and a note. */
import type { DeskAction } from '../action';
import { mayDecide } from '../may-decide';
import { DeclineForm } from './decline-form';

export const DECLINE: DeskAction = {
  name: 'decline',
  icon: 'cross',
  word: 'contributions:desk.decline',
  isMain: true,
  isOffered: mayDecide,
  Form: DeclineForm,
};
