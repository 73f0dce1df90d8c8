/** What always holds for notifications, by name, for migration and entities. */
import { NOTIFICATION_KINDS } from '@aportes/domain/vocabulary';
import { oneOf, type Checks } from '../../../platform/database/checks.js';

export const NOTIFICATION_CHECKS: Checks = {
  notification__kind_is_known: oneOf('kind', NOTIFICATION_KINDS),
  notification__gathers_forward: 'first_seq BETWEEN 1 AND seq',
};

export const NOTIFICATION_CURSOR_CHECKS: Checks = {
  notification_cursor__is_not_negative: 'seq >= 0',
};

export const NOTIFICATION_READING_CHECKS: Checks = {
  notification_reading__is_not_negative: 'seen_seq >= 0',
};
