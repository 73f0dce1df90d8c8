/** One fact and its label. */
import styles from './page.module.css';

export interface FactProps {
  label: string;
  /** Said under the label. */
  note?: string;
  children: React.ReactNode;
}

export function Fact({ label, note, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>
        {label}
        {note ? <span className={styles.note}>{note}</span> : null}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
