/** The words of the pages that tell how a meeting was moderated. */
import type { Language } from '@aportes/domain/vocabulary';
import { loadRecord } from '@aportes/i18n/record-catalogues';
import type { i18n } from 'i18next';
import { withLateWords } from '../../lib/words/words';

export function hasRecordWords(instance: i18n): boolean {
  return instance.hasResourceBundle(instance.language, 'record');
}

export async function addRecordWords(instance: i18n, language: Language): Promise<void> {
  instance.addResourceBundle(language, 'record', await loadRecord(language));
}

withLateWords(addRecordWords);
