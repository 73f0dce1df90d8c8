/** What always holds for a decision, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CONTRIBUTION_STATUSES, DECLINE_REASONS, EDIT_VERDICTS } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const MODERATION_DECISION_CHECKS: Checks = {
  moderation_decision__from_status_is_known: oneOf('from_status', CONTRIBUTION_STATUSES),
  moderation_decision__to_status_is_known: oneOf('to_status', CONTRIBUTION_STATUSES),
  moderation_decision__reason_is_known: oneOf('reason', DECLINE_REASONS),
  moderation_decision__message_length: lengthWithin('message', TEXT_LIMITS.note),
  moderation_decision__declining_gives_reason_and_note: `to_status <> 'DECLINED' OR (reason IS NOT NULL AND message IS NOT NULL)`,
  moderation_decision__request_has_a_message: `to_status <> 'CHANGES_REQUESTED' OR message IS NOT NULL`,
};

/** Since the migration of undone decisions. */
export const UNDOABLE_CHECKS: Checks = {
  moderation_decision__what_waited_has_a_version: 'version IS NOT NULL OR waited_since IS NULL',
};

/** Since the migration of wordings. */
export const REOPENING_CHECKS: Checks = {
  moderation_decision__reopening_gives_a_reason: `to_status <> 'IN_REVIEW' OR message IS NOT NULL`,
};

/** Since decisions about edits are undone: known whole, or of before. */
export const UNDOABLE_EDIT_CHECKS: Checks = {
  edit_decision__known_whole_or_not: `(version IS NULL) = (waited_since IS NULL) AND (version IS NULL) = (shown_number IS NULL) AND (version IS NULL) = (acts IS NULL)`,
  edit_decision__edits_what_was_shown: 'shown_number < revision_number',
};

export const EDIT_DECISION_CHECKS: Checks = {
  edit_decision__verdict_is_known: oneOf('verdict', EDIT_VERDICTS),
  edit_decision__message_length: lengthWithin('message', TEXT_LIMITS.note),
  edit_decision__declining_gives_a_note: `verdict <> 'DECLINED' OR message IS NOT NULL`,
};
