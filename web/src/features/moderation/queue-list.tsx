/** What waits, oldest first: enough of each to choose by, dense enough to see a dozen. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { useRows } from './keys/rows';
import styles from './moderation.module.css';
import { QueueRow } from './queue-row';
import { useMinute } from './use-minute';

export interface QueueListProps {
  ref: React.Ref<HTMLOListElement>;
  list: readonly ContributionCardFragment[];
  openId: string | null;
  onChoose: (id: string) => void;
}

export function QueueList({ ref, list, openId, onChoose }: QueueListProps) {
  const { t } = useWords();
  const now = useMinute();
  const rowOf = useRows(
    list.map(({ id }) => id),
    openId,
  );
  return (
    <ol ref={ref} role="list" data-queue className={styles.queue} aria-label={t('contributions:desk.queue')}>
      {list.map((one) => (
        <QueueRow
          key={one.id}
          {...rowOf(one.id)}
          contribution={one}
          now={now}
          isOpen={one.id === openId}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}
