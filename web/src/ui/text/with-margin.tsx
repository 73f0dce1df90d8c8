/** A text with its margin: beside it where there is room, folded under it where there is none. */
import styles from './text.module.css';

export interface WithMarginProps {
  margin: React.ReactNode;
  /** What can be done with the text: under it, and after the margin for those who read in order. */
  foot?: React.ReactNode;
  children: React.ReactNode;
}

export function WithMargin({ margin, foot, children }: WithMarginProps) {
  return (
    <div className={styles.margined}>
      <div className={styles.withMargin}>
        <div className={styles.body}>{children}</div>
        <div className={styles.margin}>{margin}</div>
        {foot ? <div className={styles.foot}>{foot}</div> : null}
      </div>
    </div>
  );
}
