/** Words that are about to be written, with what is masked elsewhere masked in them. */
import { TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { masked } from '@aportes/domain/redaction.rules';

export interface SaidWords {
  title?: string | null;
  text: string;
  details?: { name: string; text: string }[] | null;
}

export function maskedWords<Words extends SaidWords>(words: Words, passage: string, number: number): Words {
  const change = (text: string, limit: TextLimit) => masked(text, passage, number, limit)?.text ?? text;
  const { title, text, details } = words;
  return {
    ...words,
    ...(title ? { title: change(title, TEXT_LIMITS.contributionTitle) } : {}),
    text: change(text, TEXT_LIMITS.contributionText),
    ...(details
      ? { details: details.map((one) => ({ ...one, text: change(one.text, TEXT_LIMITS.detail) })) }
      : {}),
  };
}
