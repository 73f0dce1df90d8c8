/** Commands that wait, one below the other. */
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useWords } from '../../lib/words/use-words';
import styles from './outbox.module.css';
import { WaitingEntry } from './waiting-entry';

export function WaitingEntries({ entries }: { entries: readonly OutboxEntry[] }) {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.list} aria-label={t('web:outbox.title')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <WaitingEntry entry={entry} />
        </li>
      ))}
    </ul>
  );
}
