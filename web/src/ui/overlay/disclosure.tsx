/** Something that can be opened in place, by the browser's own details element. */
import { Icon } from '../icon/icon';
import styles from './overlay.module.css';

export interface DisclosureProps {
  summary: string;
  open?: boolean;
  children: React.ReactNode;
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <Icon name="down" />
        {summary}
      </summary>
      <div className={styles.disclosed}>{children}</div>
    </details>
  );
}
