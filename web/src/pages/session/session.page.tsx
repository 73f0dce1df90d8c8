/** A session: writing and reading, side by side where there is room, one at a time on a phone. */
import { NotFound } from '../../features/failures/not-found';
import { useMeeting } from '../../features/meetings/use-meeting';
import { useParam } from '../../lib/address/use-param';
import { OpenSession } from './open-session';
import { NoSession } from './no-session';

export function SessionPage() {
  const position = useParam('position');
  const { agenda } = useMeeting();
  const item = agenda.find((one) => one.position === Number(position));
  if (!item) return <NotFound />;
  const { session } = item;
  return session ? <OpenSession key={session.id} item={item} session={session} /> : <NoSession item={item} />;
}
