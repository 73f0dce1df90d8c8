/** What always holds for an assignment, by name, for migration and entity. */
import type { Checks } from '../../../../platform/database/checks.js';

export const ASSIGNMENT_CHECKS: Checks = {
  assignment__changes_something: 'from_id IS DISTINCT FROM to_id',
  assignment__is_counted: 'number > 0',
  assignment__takes_back_another: 'takes_back <> id',
};
