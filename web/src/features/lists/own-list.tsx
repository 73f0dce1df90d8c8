/** A list of one's own under its heading: nothing where there is nothing, and the next page on demand. */
import { useRef } from 'react';
import { Section } from '../../ui/page/page';
import { FailureNotice } from '../failures/failure-notice';
import { More } from './more';
import styles from './own-list.module.css';

export interface OwnListProps<Entry extends { id: string }> {
  title: string;
  entries: readonly Entry[];
  hasMore?: boolean;
  more?: () => Promise<unknown>;
  /** Why nothing is known. */
  error?: Error;
  retry?: () => void;
  children: (entry: Entry) => React.ReactNode;
}

export function OwnList<Entry extends { id: string }>(props: OwnListProps<Entry>) {
  const { title, entries, hasMore = false, more = () => Promise.resolve(), error, retry, children } = props;
  const list = useRef<HTMLOListElement>(null);
  if (entries.length === 0 && !error) return null;
  return (
    <Section title={title}>
      {error && entries.length === 0 ? <FailureNotice error={error} retry={retry} /> : null}
      <ol ref={list} role="list" aria-label={title} className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} tabIndex={-1} className={styles.entry}>
            {children(entry)}
          </li>
        ))}
      </ol>
      <More list={list} count={entries.length} hasMore={hasMore} more={more} />
    </Section>
  );
}

/** The quiet line of an entry: where it stands, and when. */
export function OwnLine({ children }: { children: React.ReactNode }) {
  return <p className={styles.line}>{children}</p>;
}
