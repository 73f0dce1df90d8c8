/** The day as a line: its items one below the other, "now" marked where it stands. */
import styles from './day-line.module.css';

export interface DayLineItem {
  id: string;
  isNow: boolean;
  isPast: boolean;
  content: React.ReactNode;
}

export interface DayLineProps {
  label: string;
  items: readonly DayLineItem[];
}

export function DayLine({ label, items }: DayLineProps) {
  return (
    <ol className={styles.line} role="list" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className={`${styles.item} ${item.isNow ? styles.now : ''} ${item.isPast ? styles.past : ''}`}
          aria-current={item.isNow ? 'step' : undefined}
        >
          {item.content}
        </li>
      ))}
    </ol>
  );
}
