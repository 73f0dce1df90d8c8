/** Small facts beside each other over or under a text: marks, names, times, links; they wrap where there is no room. */
import styles from './text.module.css';

export function QuietLine({ children }: { children: React.ReactNode }) {
  return <p className={styles.quietLine}>{children}</p>;
}
