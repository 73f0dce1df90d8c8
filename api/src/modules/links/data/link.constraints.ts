/** What always holds for a link between contributions, by name, for migration and entity. */
import { LINK_KINDS } from '@aportes/domain/vocabulary';
import { oneOf, type Checks } from '../../../platform/database/checks.js';

export const LINK_CHECKS: Checks = {
  contribution_link__kind_is_known: oneOf('kind', LINK_KINDS),
  contribution_link__joins_two: `from_id <> to_id`,
  contribution_link__withdrawn_by_somebody: `(withdrawn_at IS NULL) = (withdrawn_by IS NULL)`,
  contribution_link__withdrawn_after_made: `withdrawn_at IS NULL OR withdrawn_at >= made_at`,
};
