/** The product's words in one language at a time; another is fetched when somebody asks for it. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { NAMESPACES, loadScreens } from '@aportes/i18n/catalogues';
import { LATE_NAMESPACES, loadLate, type LateNamespace } from '@aportes/i18n/late-catalogues';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

const KEPT_AS = 'aportes.language';

function asLanguage(tag: string | null | undefined): Language | undefined {
  const short = tag?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((one) => one === short);
}

/** From the address, then the last choice, then the browser's own; Spanish is the hall's. */
export function firstLanguage(address: string, kept: string | null, browser: readonly string[]): Language {
  const asked = new URLSearchParams(address).get('lang');
  return [asked, kept, ...browser].map(asLanguage).find((one) => one !== undefined) ?? 'es';
}

export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // As above.
  }
}

async function addWords(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'web')) return;
  const resources = await loadScreens(language);
  for (const [namespace, words] of Object.entries(resources[language] ?? {}))
    instance.addResourceBundle(language, namespace, words);
}

/** Starts with one language; its words are there before anything is drawn. */
export async function startWords(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [...NAMESPACES],
    defaultNS: 'web',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    resources: await loadScreens(language),
  });
  document.documentElement.lang = language;
  return instance;
}

async function fetchLate(
  instance: i18n,
  namespaces: readonly LateNamespace[],
  language: Language,
): Promise<void> {
  const missing = namespaces.filter((name) => !instance.hasResourceBundle(language, name));
  const add = async (name: LateNamespace) =>
    instance.addResourceBundle(language, name, await loadLate(name, language));
  await Promise.all(missing.map(add));
}

/** Brings the words that a page needs beside those of every screen. */
export async function addLateWords(instance: i18n, namespaces: readonly LateNamespace[]): Promise<void> {
  const language = instance.language as Language;
  await fetchLate(instance, namespaces, language);
  // Another may have been chosen meanwhile.
  if (instance.language !== language) await addLateWords(instance, namespaces);
}

/** Changes the language once its words have arrived; the page and all that is typed stay. */
export async function changeWords(instance: i18n, language: Language): Promise<void> {
  await addWords(instance, language);
  const lacking = () =>
    LATE_NAMESPACES.filter(
      (name) =>
        instance.hasResourceBundle(instance.language, name) && !instance.hasResourceBundle(language, name),
    );
  // A page that is opened meanwhile brings its own.
  for (let late = lacking(); late.length > 0; late = lacking()) await fetchLate(instance, late, language);
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  keepLanguage(language);
}
