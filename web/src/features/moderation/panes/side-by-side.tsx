/** The desk where there is room: what waits, the open item, and what stands beside it or under it. */
import { useWords } from '../../../lib/words/use-words';
import { EmptyState } from '../../../ui/status/waiting';
import { LateContextPane } from '../context/late-context-pane';
import { ItemPane } from './item-pane';
import type { PaneProps } from './pane-props';
import styles from './panes.module.css';
import { QueuePane } from './queue-pane';

export function SideBySide({ desk, open, nothing }: PaneProps) {
  const { t } = useWords();
  if (desk.list.length === 0 && !open) return <QueuePane desk={desk} open={null} nothing={nothing} />;
  return (
    <div className={styles.desk}>
      <div className={styles.queue}>
        <QueuePane desk={desk} open={open} nothing={nothing} />
      </div>
      <div className={`${styles.pane} ${styles.item} ${desk.open ? styles.chosen : ''}`}>
        {open ? (
          <ItemPane desk={desk} open={open} />
        ) : (
          <EmptyState>{t('contributions:desk.choose')}</EmptyState>
        )}
      </div>
      {open ? (
        <div className={styles.context}>
          <LateContextPane key={open.id} contribution={open} />
        </div>
      ) : null}
    </div>
  );
}
