/** What stands where content will be: nothing for a moment, then a quiet outline. */
import { HiddenWords } from '../text/visually-hidden';
import styles from './status.module.css';

/** Shown only when loading takes longer than a blink (300 ms, by the style sheet); marked, so that a journey can tell a page on its way. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div className={styles.skeleton} data-waiting>
      <HiddenWords>{label}</HiddenWords>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bar} />
      ))}
    </div>
  );
}

/** Says what will appear here, and offers at most one action. */
export function EmptyState({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
