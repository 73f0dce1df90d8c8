/** The pane of what waits: the list, its next page, and the keys. */
import { Suspense, useRef } from 'react';
import { optional } from '../../../lib/optional/optional';
import { withWords } from '../../../lib/words/with-words';
import { EmptyState } from '../../../ui/status/waiting';
import { More } from '../../lists/more';
import { useSelection } from '../bulk/selection';
import { KeysHint } from '../keys/keys-hint';
import { QueueList } from '../queue-list';
import { LateStranded } from './late-stranded';
import type { PaneProps } from './pane-props';
import styles from './panes.module.css';

const BulkBar = optional(async () => (await withWords('desk', () => import('../bulk/bulk-bar'))).BulkBar);

export function QueuePane({ desk, open, nothing }: PaneProps) {
  const list = useRef<HTMLOListElement>(null);
  const { isUsed } = useSelection();
  if (desk.list.length === 0 && !isUsed)
    return (
      <div className={styles.pane}>
        <EmptyState>{nothing}</EmptyState>
        <LateStranded />
      </div>
    );
  return (
    <div className={styles.pane}>
      {isUsed ? (
        <Suspense>
          <BulkBar desk={desk} />
        </Suspense>
      ) : null}
      <div className={styles.waits}>
        <QueueList ref={list} list={desk.list} openId={open?.id ?? null} onChoose={desk.choose} />
        <More list={list} count={desk.list.length} hasMore={desk.hasMore} more={desk.more} />
      </div>
      <div className={styles.foot}>
        <LateStranded />
        <KeysHint />
      </div>
    </div>
  );
}
