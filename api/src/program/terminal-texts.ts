/** The texts of the command line in the language that was asked for. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import type { Say } from '../platform/files/terminal.js';

/** English, unless `--lang` or the terminal's own language is one of the four. */
function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
  const asked = at === -1 ? (process.env['LANG'] ?? '') : named;
  return LANGUAGES.find((one) => asked.toLowerCase().startsWith(one)) ?? 'en';
}

/** @param namespaces what is not said in the first is said in the next, as in every import */
export async function terminalTexts(
  words: readonly string[],
  namespaces: readonly string[] = ['command', 'import'],
): Promise<Say> {
  const say = await translator(languageOf(words));
  return (key, values) =>
    say(
      namespaces.map((one) => `${one}:${key}`),
      values ?? {},
    );
}
