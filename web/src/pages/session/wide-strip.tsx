/** The day over a session, where there is room for it: a phone has the agenda at the thumb and does not load it. */
import { Suspense } from 'react';
import { optional } from '../../lib/optional/optional';
import { useWide } from '../../ui/page/use-wide';
import styles from './session.module.css';

const DayStrip = optional(async () => (await import('../../features/meetings/day-strip')).DayStrip);

export function WideStrip() {
  if (!useWide()) return null;
  return (
    <div className={styles.strip}>
      {/* Empty it would take no room. */}
      <Suspense fallback={<span />}>
        <DayStrip />
      </Suspense>
    </div>
  );
}
