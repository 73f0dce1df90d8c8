/** Asking the author for changes, with a message. */
import type { DeskAction } from '../action';
import { mayAsk } from '../may-decide';
import { RequestForm } from './request-form';

export const REQUEST: DeskAction = {
  name: 'request',
  icon: 'pencil',
  word: 'contributions:desk.request',
  isMain: true,
  isOffered: mayAsk,
  Form: RequestForm,
};
