/** Translators outside the browser: the command line, mails and reports. */
import { createInstance, type TFunction } from 'i18next';
import type { Language } from '@aportes/domain/vocabulary';
import { NAMESPACES } from './catalogues.js';
import { commentImportTexts } from './comment-import-texts.js';
import { commandTexts } from './command-texts.js';
import { importTexts } from './import-texts.js';
import { loadScreens } from './catalogues.js';
import { mailTexts } from './mail-texts.js';
import { LATE_NAMESPACES, loadLate } from './late-catalogues.js';
import { ownDataTexts } from './own-data-texts.js';
import { peopleImportTexts } from './people-import-texts.js';

/** Gives texts in one language. */
export type Words = TFunction;

/** A function that gives texts in one language, from any namespace (`problems:REQUIRED`). */
export async function translator(language: Language): Promise<TFunction> {
  const instance = createInstance();
  const resources = await loadScreens(language);
  const late = LATE_NAMESPACES.map(async (name) => [name, await loadLate(name, language)] as const);
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...NAMESPACES],
    defaultNS: 'command',
    interpolation: { escapeValue: false },
    resources: {
      [language]: {
        ...resources[language],
        ...Object.fromEntries(await Promise.all(late)),
        command: commandTexts[language],
        import: importTexts[language],
        commentImport: commentImportTexts[language],
        mail: mailTexts[language],
        ownData: ownDataTexts[language],
        peopleImport: peopleImportTexts[language],
      },
    },
  });
  return instance.t;
}
