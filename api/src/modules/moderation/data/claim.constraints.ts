/** What always holds for a claim, by name, for migration and entity. */
import type { Checks } from '../../../platform/database/checks.js';

export const CLAIM_CHECKS: Checks = {
  claim__ends_after_it_begins: 'expires_at >= claimed_at',
};
