/** How one command that waits stands, in words. */
import { useConnection } from '../../lib/connection/use-connection';
import { useFormats } from '../../lib/formats/use-formats';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useWords } from '../../lib/words/use-words';
import { refusalWords, type CommandAnswer } from './refusal-words';

export function useEntryWords(): (entry: OutboxEntry) => string {
  const { t } = useWords();
  const formats = useFormats();
  const { state: line } = useConnection();
  const { signedOut } = useOutboxView();
  return ({ state, storedAt, attempts, answer, kind }) => {
    const time = formats.time(storedAt);
    switch (state) {
      case 'waiting':
        if (signedOut) return t('web:outbox.state.signedOut', { time });
        return t(`web:outbox.state.${attempts > 0 && line === 'online' ? 'unanswered' : 'waiting'}`, {
          time,
        });
      case 'sending':
        return t('web:outbox.state.sending');
      case 'received': {
        const symbol = (answer as CommandAnswer).contribution?.symbol;
        return symbol && kind === 'submitContribution'
          ? t('contributions:capture.receipt', { symbol })
          : t('web:outbox.state.received');
      }
      case 'refused':
        return t('web:outbox.state.refused', { reason: refusalWords(answer)(t) });
    }
  };
}
