/** A text with its margin: beside it on a wide screen, folded under it on a phone. */
import styles from './text.module.css';

export interface WithMarginProps {
  margin: React.ReactNode;
  children: React.ReactNode;
}

export function WithMargin({ margin, children }: WithMarginProps) {
  return (
    <div className={styles.withMargin}>
      <div className={styles.body}>{children}</div>
      <div className={styles.margin}>{margin}</div>
    </div>
  );
}
