/** How long somebody has spoken: to be seen, and not said aloud every second. */
import { useEffect, useState } from 'react';
import styles from './scribe.module.css';

export function Clock({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const two = (figure: number) => String(figure).padStart(2, '0');
  return (
    <span role="timer" aria-live="off" className={styles.clock}>
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  );
}
