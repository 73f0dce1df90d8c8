/** What always holds for what was put together and for what is no duplicate, by name, for migration and entities. */
import type { Checks } from '../../../../platform/database/checks.js';

export const DEPARTURE_CHECKS: Checks = {
  departure__waiting_edit_is_a_version: 'waiting_revision_number > 1',
};

export const NOT_DUPLICATE_CHECKS: Checks = {
  not_duplicate__in_order: 'one_id < other_id',
};
