/** What always holds for a request to open a seal, by name, for migration and entity. */
import { SEAL, TEXT_LIMITS } from '@aportes/domain/limits';
import { SEAL_VERDICTS } from '@aportes/domain/vocabulary';
import { languageTag, lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

const within = (moment: string, start: string, ms: number) =>
  `${moment} > ${start} AND ${moment} <= ${start} + interval '${ms} milliseconds'`;

export const SEAL_OPENING_CHECKS: Checks = {
  seal_opening__verdict_is_known: oneOf('verdict', SEAL_VERDICTS),
  seal_opening__reason_length: lengthWithin('reason', TEXT_LIMITS.note),
  seal_opening__language_is_a_tag: languageTag('language'),
  seal_opening__by_two: 'answered_by <> asked_by',
  seal_opening__answer_is_whole: `(answered_at IS NULL) = (answered_by IS NULL)
    AND (verdict IS NOT NULL AND verdict <> 'LAPSED') = (answered_by IS NOT NULL)`,
  seal_opening__waits_for_a_while: within('expires_at', 'asked_at', SEAL.answerMs),
  seal_opening__answered_in_time: 'answered_at >= asked_at AND answered_at < expires_at',
  seal_opening__open_where_agreed: `(open_until IS NOT NULL) = (verdict IS NOT NULL AND verdict = 'AGREED')`,
  seal_opening__open_for_a_while: within('open_until', 'answered_at', SEAL.openMs),
};
