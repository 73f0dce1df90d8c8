/** What always holds for a retagging, by name, for migration and entity. */
import { CONTRIBUTION_KINDS } from '@aportes/domain/vocabulary';
import { oneOf, type Checks } from '../../../platform/database/checks.js';

export const RETAGGING_CHECKS: Checks = {
  retagging__from_kind_is_known: oneOf('from_kind', CONTRIBUTION_KINDS),
  retagging__to_kind_is_known: oneOf('to_kind', CONTRIBUTION_KINDS),
  retagging__changes_something: `from_kind IS DISTINCT FROM to_kind OR from_theme_ids <> to_theme_ids OR from_subregion_ids <> to_subregion_ids`,
  retagging__takes_back_another: 'takes_back <> id',
};
