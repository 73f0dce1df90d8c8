/** Words for people who listen instead of looking. */
import styles from './text.module.css';

export function VisuallyHidden({ children }: { children: React.ReactNode }) {
  return <div className={styles.hidden}>{children}</div>;
}

/** The same inside a line of text. */
export function HiddenWords({ children }: { children: React.ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
