/** What may be said: a text of a comment's length, in a language. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { languageRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';

export function wordRefusals({ language, text }: { language: string; text: string }): FieldRefusal[] {
  return [...languageRefusals(language), ...textRefusals('text', text, TEXT_LIMITS.comment)];
}
