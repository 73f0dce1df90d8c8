/** The meeting's front page: what it is, what is on, how to take part, and its day as a line. */
import { AgendaLine } from '../../features/meetings/agenda-line';
import { JoinCodeCard } from '../../features/meetings/join-code-card';
import { MeetingFacts } from '../../features/meetings/meeting-facts';
import { MeetingPurpose } from '../../features/meetings/meeting-purpose';
import { NowCard } from '../../features/meetings/now-card';
import { useMeeting } from '../../features/meetings/use-meeting';
import { useFormats } from '../../lib/formats/use-formats';
import { useLocalized } from '../../lib/words/use-localized';
import { Page } from '../../ui/page/page';
import styles from './agenda.module.css';

export function AgendaPage() {
  const meeting = useMeeting();
  const formats = useFormats();
  const localized = useLocalized();
  const title = localized(meeting.title);
  const venue = localized(meeting.place.venue);
  const aim = meeting.aim ? localized(meeting.aim) : null;
  return (
    <Page
      wide
      title={title.text}
      titleLang={title.lang}
      peopleTitle
      over={
        <>
          {formats.dateRange(meeting.startsOn, meeting.endsOn)} · <span lang={venue.lang}>{venue.text}</span>,{' '}
          {meeting.place.city}, {formats.country(meeting.place.countryCode)}
        </>
      }
      lead={
        aim ? (
          <p className={styles.aim} lang={aim.lang}>
            {aim.text}
          </p>
        ) : null
      }
    >
      <div className={styles.page}>
        <div className={styles.now}>
          <NowCard />
        </div>
        <div className={styles.line}>
          <AgendaLine />
        </div>
        <aside className={styles.aside}>
          <JoinCodeCard />
          <MeetingFacts />
          <MeetingPurpose />
        </aside>
      </div>
    </Page>
  );
}
