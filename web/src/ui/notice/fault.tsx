/** What did not work, in one line where it was tried, and said at once. */
import styles from './notice.module.css';

export function Fault({ children }: { children: React.ReactNode }) {
  return (
    <p role="alert" className={styles.fault}>
      {children}
    </p>
  );
}
