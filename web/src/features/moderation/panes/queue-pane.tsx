/** The pane of what waits: the list, its next page, and the keys. */
import { useRef } from 'react';
import { EmptyState } from '../../../ui/status/waiting';
import { More } from '../../lists/more';
import { KeysHint } from '../keys/keys-hint';
import { QueueList } from '../queue-list';
import type { PaneProps } from './pane-props';
import styles from './panes.module.css';

export function QueuePane({ desk, open, nothing }: PaneProps) {
  const list = useRef<HTMLOListElement>(null);
  if (desk.list.length === 0) return <EmptyState>{nothing}</EmptyState>;
  return (
    <div className={styles.pane}>
      <div className={styles.waits}>
        <QueueList ref={list} list={desk.list} openId={open?.id ?? null} onChoose={desk.choose} />
        <More list={list} count={desk.list.length} hasMore={desk.hasMore} more={desk.more} />
      </div>
      <KeysHint />
    </div>
  );
}
