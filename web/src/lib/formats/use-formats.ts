/** The formats of the person's language; made once for each. */
import type { Language } from '@aportes/domain/vocabulary';
import { useWords } from '../words/use-words';
import { formatsIn, type Formats } from './formats';

const made = new Map<Language, Formats>();

export function useFormats(): Formats {
  const { language } = useWords();
  const known = made.get(language) ?? formatsIn(language);
  made.set(language, known);
  return known;
}
