/** Masking a passage of the open item for everybody. */
import type { DeskAction } from '../action';
import { RedactAction } from './redact-action';

export const REDACT: DeskAction = {
  name: 'redact',
  icon: 'masked',
  word: 'contributions:redaction.action',
  isOffered: ({ abilities }) => abilities.redact,
  Form: RedactAction,
};
