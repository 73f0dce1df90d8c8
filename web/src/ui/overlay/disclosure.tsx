/** Something that can be opened in place, by the browser's own details element. */
import { useState } from 'react';
import { Icon } from '../icon/icon';
import styles from './overlay.module.css';

export interface DisclosureProps {
  summary: string;
  open?: boolean;
  /** What costs something stands there only once somebody has opened it. */
  lazily?: boolean;
  children: React.ReactNode;
}

export function Disclosure({ summary, open, lazily, children }: DisclosureProps) {
  const [wasOpen, setWasOpen] = useState(open ?? false);
  const opened = ({ currentTarget }: React.ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open) setWasOpen(true);
  };
  return (
    <details className={styles.disclosure} open={open} onToggle={opened}>
      <summary className={styles.summary}>
        <Icon name="down" />
        {summary}
      </summary>
      <div className={styles.disclosed}>{lazily && !wasOpen ? null : children}</div>
    </details>
  );
}
