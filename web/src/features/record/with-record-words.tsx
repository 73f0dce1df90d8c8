/** Waits for the words of the pages that tell how a meeting was moderated: no other page carries them. */
import type { Language } from '@aportes/domain/vocabulary';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageWaiting } from '../failures/page-waiting';
import { addRecordWords, hasRecordWords } from './record-words';

export function WithRecordWords({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation();
  const [ready, setReady] = useState(hasRecordWords(i18n));
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (ready) return;
    addRecordWords(i18n, i18n.language as Language).then(() => setReady(true), setFailure);
  }, [i18n, ready]);
  // As any part of a page that did not arrive.
  if (failure) throw failure;
  return ready ? children : <PageWaiting />;
}
