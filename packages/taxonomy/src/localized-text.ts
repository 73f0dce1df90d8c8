/** A text in the product's own languages; a language in which it is not known is absent. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';

export type LocalizedText = Partial<Record<Language, string>>;

/** The text in the language, or else in the first one in which it is known. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? LANGUAGES.map((one) => text[one]).find((one) => one !== undefined) ?? '';
}
