/** What is wrong with words that somebody is owed, found before they are sent. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { FieldRefusal } from '../../../lib/problems/problems';

export function noteProblems(field: string, text: string): FieldRefusal[] {
  const code = textFault(text, TEXT_LIMITS.note);
  return code ? [{ field, code, limit: TEXT_LIMITS.note.max }] : [];
}
