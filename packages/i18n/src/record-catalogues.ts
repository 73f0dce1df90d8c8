/** Texts of the few pages that tell how a meeting was moderated, one language at a time: no other page carries them. */
import type { Language } from '@aportes/domain/vocabulary';

type Catalogue = Record<string, unknown>;

const RECORD_CATALOGUES: Record<Language, () => Promise<{ record: Catalogue }>> = {
  es: async () => (await import('./record.es.js')).texts,
  en: async () => (await import('./record.en.js')).texts,
  pt: async () => (await import('./record.pt.js')).texts,
  fr: async () => (await import('./record.fr.js')).texts,
};

export async function loadRecord(language: Language): Promise<Catalogue> {
  return (await RECORD_CATALOGUES[language]()).record;
}
