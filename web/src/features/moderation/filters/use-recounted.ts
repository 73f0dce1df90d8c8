/** Counts anew now and then while the meeting goes on. */
import { useEffect, useRef } from 'react';
import { useMeetingChanges } from '../../live/use-meeting-changes';

/** Changes that come together are counted once. */
const EVERY_MS = 3_000;

export function useRecounted(meetingId: string, count: () => Promise<unknown>): void {
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  useMeetingChanges(meetingId, ({ contributionId }) => {
    if (contributionId === null || later.current !== undefined) return;
    later.current = setTimeout(() => {
      later.current = undefined;
      count().catch(() => {}); // The next change counts again.
    }, EVERY_MS);
  });
}
