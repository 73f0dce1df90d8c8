/** The meetings that are there, the latest first: title, place and dates. */
import type { MeetingNameFragment } from '@aportes/graphql/generated/graphql';
import { meetingAddress } from '../../features/meetings/addresses';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import styles from './meeting-list.module.css';

export function MeetingList({ meetings }: { meetings: readonly MeetingNameFragment[] }) {
  const localized = useLocalized();
  const formats = useFormats();
  return (
    <ul className={styles.list} role="list">
      {meetings.map((one) => {
        const title = localized(one.title);
        return (
          <li key={one.id} className={styles.meeting}>
            <Link to={meetingAddress(one.slug)} className={styles.title} lang={title.lang}>
              {title.text}
            </Link>
            <p className={styles.when}>
              {one.place.city}, {formats.country(one.place.countryCode)} ·{' '}
              {formats.dateRange(one.startsOn, one.endsOn)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
