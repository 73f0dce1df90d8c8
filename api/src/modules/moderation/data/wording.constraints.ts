/** What always holds for an answer to a proposed wording, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { WORDING_VERDICTS } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const WORDING_ANSWER_CHECKS: Checks = {
  wording_answer__verdict_is_known: oneOf('verdict', WORDING_VERDICTS),
  wording_answer__message_length: lengthWithin('message', TEXT_LIMITS.note),
  wording_answer__only_a_rejection_says_why: `message IS NULL OR verdict = 'REJECTED'`,
  wording_answer__nobody_has_it_lapse: `(participant_id IS NULL) = (verdict = 'LAPSED')`,
};
