/** A session in the agenda, once it has begun: whether it takes inputs, and how many it holds for the reader. */
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { SessionStatusMark } from './session-status-mark';
import type { AgendaEntry } from './use-meeting';

export function SessionState({ session }: { session: NonNullable<AgendaEntry['session']> }) {
  const { t } = useWords();
  const formats = useFormats();
  const { status, contributionCount: count } = session;
  return (
    <>
      {status === 'SCHEDULED' ? null : <SessionStatusMark status={status} />}
      {count > 0 ? <span>{t('web:agenda.given', { count, formatted: formats.number(count) })}</span> : null}
    </>
  );
}
