/** The texts of the command line in the language that was asked for. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import type { Say } from '../modules/admin/meeting.command.js';

/** English, unless `--lang` or the terminal's own language is one of the four. */
export async function terminalTexts(words: readonly string[]): Promise<Say> {
  const named = words[words.indexOf('--lang') + 1] ?? '';
  const asked = words.includes('--lang') ? named : (process.env['LANG'] ?? '');
  const say = await translator(LANGUAGES.find((one) => asked.toLowerCase().startsWith(one)) ?? 'en');
  return (key, values) => say(`command:${key}`, values ?? {});
}
