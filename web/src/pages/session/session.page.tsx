/** A session: writing and reading, side by side where there is room, one at a time on a phone. */
import { lazy, Suspense } from 'react';
import { NotFound } from '../../features/failures/not-found';
import { PageWaiting } from '../../features/failures/page-waiting';
import { useMeeting } from '../../features/meetings/use-meeting';
import { useParam } from '../../lib/address/use-param';
import { OpenSession } from './open-session';

/** Nobody who came to write waits for it. */
const NoSession = lazy(async () => ({ default: (await import('./no-session')).NoSession }));

export function SessionPage() {
  const position = useParam('position');
  const { agenda } = useMeeting();
  const item = agenda.find((one) => one.position === Number(position));
  if (!item) return <NotFound />;
  const { session } = item;
  if (session) return <OpenSession key={session.id} item={item} session={session} />;
  return (
    <Suspense fallback={<PageWaiting />}>
      <NoSession item={item} />
    </Suspense>
  );
}
