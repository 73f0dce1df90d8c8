/** A text in the product's own languages; a language in which it is not known is absent. */
import type { Language } from '@aportes/domain/vocabulary';

export type LocalizedText = Partial<Record<Language, string>>;
