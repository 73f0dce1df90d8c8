/** Checks the ids of a filter before they get as far as a statement. */
import { isUuid } from '../../../kernel/field-refusals.js';
import { refusal } from '../../../platform/graphql/errors.js';
import type { ContributionFilter } from '../data/contribution-filter.sql.js';
import type { ContributionFilterInput } from './contribution.inputs.js';

/** More alternatives than this are no filter (count). */
const MAX_VALUES = 100;

export function filterOf(filter: ContributionFilterInput | null | undefined): ContributionFilter {
  if (!filter) return {};
  const ids = [filter.themeIds, filter.subregionIds, filter.sessionIds].flatMap((list) => list ?? []);
  const lists = Object.values(filter).filter((value): value is string[] => Array.isArray(value));
  if (!ids.every(isUuid) || lists.some((list) => list.length > MAX_VALUES)) throw refusal('INVALID');
  return filter;
}
