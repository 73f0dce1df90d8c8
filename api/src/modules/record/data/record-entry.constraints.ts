/** What always holds for an entry of the record, by name, for migration and entity. */
import { CONTRIBUTION_STATUSES } from '@aportes/domain/vocabulary';
import { oneOf, type Checks } from '../../../platform/database/checks.js';

export const RECORD_ENTRY_CHECKS: Checks = {
  record_entry__from_status_is_known: oneOf('from_status', CONTRIBUTION_STATUSES),
  record_entry__to_status_is_known: oneOf('to_status', CONTRIBUTION_STATUSES),
  record_entry__shows_what_was_written: 'shown_number BETWEEN 1 AND newest_number',
};
