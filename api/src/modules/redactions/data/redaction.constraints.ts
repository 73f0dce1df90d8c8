/** What always holds for redactions, by name, for migration and entities. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { REDACTION_REASONS } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const REDACTION_CHECKS: Checks = {
  redaction__number_is_positive: 'number >= 1',
  redaction__reason_is_known: oneOf('reason', REDACTION_REASONS),
  redaction__note_length: lengthWithin('note', TEXT_LIMITS.note),
};

export const REDACTED_PASSAGE_CHECKS: Checks = {
  redacted_passage__position_is_positive: 'position >= 1',
};

export const REDACTION_LOOK_CHECKS: Checks = {
  redaction_look__reason_length: lengthWithin('reason', TEXT_LIMITS.note),
};

export const REDACTION_LIFT_CHECKS: Checks = {
  redaction_lift__reason_length: lengthWithin('reason', TEXT_LIMITS.note),
};
