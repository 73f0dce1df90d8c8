/** What always holds for a note of the desk, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { lengthWithin, type Checks } from '../../../platform/database/checks.js';

export const DESK_NOTE_CHECKS: Checks = {
  desk_note__says_something: lengthWithin('text', TEXT_LIMITS.note),
  desk_note__stands_or_is_gone: '(text IS NULL) = (withdrawn_at IS NOT NULL)',
  desk_note__withdrawn_later: 'withdrawn_at >= created_at',
};
