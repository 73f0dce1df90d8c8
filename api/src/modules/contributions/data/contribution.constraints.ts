/** What always holds for a contribution and its revisions, whoever writes: by name, for migration and entities. */
import { AWAITED_STATUSES, WAITING_STATUSES } from '@aportes/domain/contribution.transitions';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import {
  ADDRESSEES,
  AFFECTED_GROUPS,
  ATTRIBUTION_LEVELS,
  CAPTURE_MODES,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_STATUSES,
  EDIT_KINDS,
} from '@aportes/domain/vocabulary';
import {
  eachOneOf,
  languageTag,
  lengthWithin,
  oneOf,
  type Checks,
} from '../../../platform/database/checks.js';

export const CONTRIBUTION_CHECKS: Checks = {
  contribution__kind_is_known: oneOf('kind', CONTRIBUTION_KINDS),
  contribution__status_is_known: oneOf('status', CONTRIBUTION_STATUSES),
  contribution__capture_mode_is_known: oneOf('capture_mode', CAPTURE_MODES),
  contribution__attribution_level_is_known: oneOf('attribution_level', ATTRIBUTION_LEVELS),
  contribution__addressees_are_known: eachOneOf('addressees', ADDRESSEES),
  contribution__language_is_a_tag: languageTag('language'),
  contribution__only_imports_lack_a_kind: `kind IS NOT NULL OR capture_mode = 'IMPORT'`,
  contribution__only_drafts_lack_a_symbol: `symbol IS NOT NULL OR status = 'DRAFT'`,
  contribution__only_drafts_lack_a_submission: `submitted_at IS NOT NULL OR status = 'DRAFT'`,
  contribution__accepted_is_published: `status <> 'ACCEPTED' OR published_at IS NOT NULL`,
  contribution__source_length: lengthWithin('source', TEXT_LIMITS.source),
  contribution__withdrawal_reason_length: lengthWithin('withdrawal_reason', TEXT_LIMITS.note),
  contribution__external_id_length: `char_length(external_id) BETWEEN 1 AND 200`,
  contribution__counts_are_not_negative: `endorsement_count >= 0 AND reservation_count >= 0 AND not_joining_count >= 0 AND comment_count >= 0 AND reservation_count <= endorsement_count`,
  contribution__version_is_positive: `version >= 1 AND current_revision_number >= 1`,
};

/** Since the migration of waiting edits. */
export const WAITING_CHECKS: Checks = {
  contribution__only_accepted_have_a_waiting_edit: `waiting_revision_number IS NULL OR status = 'ACCEPTED'`,
  contribution__waiting_edit_is_newer: `waiting_revision_number > current_revision_number`,
  contribution__waits_since_some_time: `(waiting_since IS NOT NULL) = (${oneOf('status', WAITING_STATUSES)} OR waiting_revision_number IS NOT NULL)`,
};

/** Since there are scribes. */
export const CAPTURED_CHECKS: Checks = {
  contribution__own_words_have_an_author: `author_participant_id IS NOT NULL OR capture_mode <> 'SELF' OR consolidation_id IS NOT NULL OR part_of IS NOT NULL`,
  contribution__captured_by_a_scribe: `(captured_by IS NOT NULL) = (capture_mode = 'SCRIBE')`,
  contribution__captured_for_others: 'captured_by <> author_participant_id',
};

/** Since the migration of tombstones. */
export const WITHDRAWAL_CHECKS: Checks = {
  contribution__withdrawn_at_some_time: `withdrawn_at IS NOT NULL OR status <> 'WITHDRAWN'`,
};

/** Since the migration of merging: what was put together stands in a session, and is nobody's alone. */
export const LINEAGE_CHECKS: Checks = {
  contribution__only_imports_lack_a_session: `session_id IS NOT NULL OR capture_mode = 'IMPORT' OR part_of IS NOT NULL`,
  contribution__consolidated_has_no_author: `consolidation_id IS NULL OR author_participant_id IS NULL`,
  contribution__merged_has_a_target: `(merged_into IS NOT NULL) = (status = 'MERGED')`,
  contribution__is_not_its_own_target: `merged_into <> id AND part_of <> id`,
};

/** Since nobody is asked who is not there. */
export const ASKING_CHECKS: Checks = {
  contribution__somebody_is_asked: `author_participant_id IS NOT NULL OR NOT (${oneOf('status', AWAITED_STATUSES)})`,
};

export const REVISION_CHECKS: Checks = {
  contribution_revision__number_is_positive: `number >= 1`,
  contribution_revision__language_is_a_tag: languageTag('language'),
  contribution_revision__title_length: lengthWithin('title', TEXT_LIMITS.contributionTitle),
  contribution_revision__text_length: lengthWithin('text', TEXT_LIMITS.contributionText),
  contribution_revision__details_are_a_list: `jsonb_typeof(details) = 'array'`,
  contribution_revision__addressees_are_known: eachOneOf('addressees', ADDRESSEES),
  contribution_revision__affected_groups_are_known: eachOneOf('affected_groups', AFFECTED_GROUPS),
  contribution_revision__edit_kind_is_known: oneOf('edit_kind', EDIT_KINDS),
  contribution_revision__reason_length: lengthWithin('reason', TEXT_LIMITS.note),
};

/** Since the migration of standing. */
export const MEANING_CHECKS: Checks = {
  contribution_revision__meaning_is_no_newer: `meaning_number BETWEEN 1 AND number`,
};
