/** What always holds for parts, by name, for migration and entity. */
import type { Checks } from '../../../../platform/database/checks.js';

export const SPLIT_PART_CHECKS: Checks = {
  split_part__ordinal_is_positive: 'ordinal >= 1',
};
