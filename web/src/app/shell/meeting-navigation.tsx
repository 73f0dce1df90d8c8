/** Where one can go in a meeting: in the header on a wide screen, at the thumb on a phone. */
import {
  browseAddress,
  deskAddress,
  meetingAddress,
  mineAddress,
  peopleAddress,
  sessionAddress,
} from '../../features/meetings/addresses';
import { currentSession } from '../../features/meetings/current-session';
import { useMeeting, type MeetingFrame } from '../../features/meetings/use-meeting';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Icon, type IconName } from '../../ui/icon/icon';
import { MoreDestinations } from './more-destinations';
import styles from './navigation.module.css';

interface Destination {
  key: 'agenda' | 'session' | 'browse' | 'mine' | 'desk' | 'people';
  to: string;
  icon: IconName;
}

/** By what is going on and what one may do. */
function destinations(meeting: MeetingFrame): Destination[] {
  const { slug, agenda, abilities } = meeting;
  const session = currentSession(agenda);
  return [
    { key: 'agenda', to: meetingAddress(slug), icon: 'list' },
    ...(session
      ? [{ key: 'session', to: sessionAddress(slug, session.position), icon: 'speech' } as const]
      : []),
    { key: 'browse', to: browseAddress(slug), icon: 'search' },
    ...(abilities.takePart ? [{ key: 'mine', to: mineAddress(slug), icon: 'pencil' } as const] : []),
    ...(abilities.seeDesk ? [{ key: 'desk', to: deskAddress(slug), icon: 'check' } as const] : []),
    ...(abilities.run ? [{ key: 'people', to: peopleAddress(slug), icon: 'people' } as const] : []),
  ];
}

/** As many as a phone has room for beside each other. */
const AT_THE_THUMB = 5;
/** What whoever runs the meeting needs least while it runs. */
const SPARE = new Set<Destination['key']>(['browse', 'mine']);

export function MeetingNavigation() {
  const { t } = useWords();
  const all = destinations(useMeeting());
  const isSpare = ({ key }: Destination) => all.length > AT_THE_THUMB && SPARE.has(key);
  const rest = all.filter(isSpare);
  const item = ({ key, to, icon }: Destination) => (
    <li key={key}>
      <Link to={to} className={styles.link}>
        <Icon name={icon} />
        {t(`web:shell.${key}`)}
      </Link>
    </li>
  );
  return (
    <nav className={styles.navigation} aria-label={t('web:shell.navigation')}>
      <ul className={styles.list} role="list">
        {all.filter((one) => !isSpare(one)).map(item)}
        {rest.length > 0 ? <MoreDestinations>{rest.map(item)}</MoreDestinations> : null}
      </ul>
    </nav>
  );
}
