/** The message catalogues, loaded one language at a time so that a phone downloads only the one it shows. */
import type { Language } from '@aportes/domain/vocabulary';
import type { Resource } from 'i18next';

/** Namespaces: `vocabulary` and `problems` serve screens, mails and the command line; `web` (shell, meeting, coming in) and `contributions` (all that is written and decided) the screens alone; `people` (invitations, roles, one's own account), `record` (how a meeting was moderated) and `scribe` (what is said aloud) the few pages that need them; `desk` what is seldom opened at the desk; `lineage` (merged, split, written from several) where a whole contribution is read; `news` what people are told in person, there and in mails. */
export const NAMESPACES = [
  'vocabulary',
  'problems',
  'web',
  'contributions',
  'people',
  'record',
  'scribe',
  'desk',
  'lineage',
  'news',
  'command',
  'import',
  'commentImport',
  'mail',
  'ownData',
  'peopleImport',
] as const;
export type Namespace = (typeof NAMESPACES)[number];

type Catalogue = Record<string, unknown>;

const SCREEN_CATALOGUES: Record<Language, () => Promise<Partial<Record<Namespace, Catalogue>>>> = {
  es: async () => (await import('./screens.es.js')).screens,
  en: async () => (await import('./screens.en.js')).screens,
  pt: async () => (await import('./screens.pt.js')).screens,
  fr: async () => (await import('./screens.fr.js')).screens,
};

/** Everything a screen needs in one language. */
export async function loadScreens(language: Language): Promise<Resource> {
  return { [language]: await SCREEN_CATALOGUES[language]() };
}
