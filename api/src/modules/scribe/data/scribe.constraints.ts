/** What always holds for turns at the floor and for what speakers answer, by name, for migration and entities. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CAPACITIES, SPEAKER_ANSWERS } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const TURN_CHECKS: Checks = {
  speaking_turn__capacity_is_known: oneOf('capacity', CAPACITIES),
  speaking_turn__somebody_speaks: '(participant_id IS NULL) = (label IS NOT NULL)',
  speaking_turn__label_length: lengthWithin('label', TEXT_LIMITS.speakerLabel),
  speaking_turn__position_is_positive: 'position >= 1',
  speaking_turn__ends_after_it_begins:
    'ended_at >= started_at AND (ended_at IS NULL OR started_at IS NOT NULL)',
  speaking_turn__captured_once_spoken:
    'contribution_id IS NULL OR ended_at IS NOT NULL AND scribe_id IS NOT NULL',
};

export const SPEAKER_ANSWER_CHECKS: Checks = {
  speaker_answer__answer_is_known: oneOf('answer', SPEAKER_ANSWERS),
};
