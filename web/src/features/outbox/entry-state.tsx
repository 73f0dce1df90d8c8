/** How one command stands: an icon and a sentence that changes by itself. */
import type { EntryState, OutboxEntry } from '../../lib/outbox/outbox-entry';
import { Icon, type IconName } from '../../ui/icon/icon';
import styles from './outbox.module.css';
import { useEntryWords } from './use-entry-words';

const ICONS: Record<EntryState, IconName> = {
  waiting: 'clock',
  sending: 'arrow',
  received: 'check',
  refused: 'alert',
};

export function EntryState({ entry }: { entry: OutboxEntry }) {
  const words = useEntryWords();
  return (
    <p className={`${styles.state} ${entry.state === 'refused' ? styles.refused : ''}`}>
      <Icon name={ICONS[entry.state]} />
      {words(entry)}
    </p>
  );
}
