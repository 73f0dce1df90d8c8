/** The meeting's welcome and its day as a line. */
import { useFormats } from '../../lib/formats/use-formats';
import { useMeeting } from '../../features/meetings/use-meeting';
import { useLocalized } from '../../lib/words/use-localized';
import { Page } from '../../ui/page/page';
import { AgendaLine } from '../../features/meetings/agenda-line';

export function AgendaPage() {
  const meeting = useMeeting();
  const localized = useLocalized();
  const formats = useFormats();
  const title = localized(meeting.title);
  return (
    <Page
      title={title.text}
      titleLang={title.lang}
      over={`${meeting.place.city}, ${formats.country(meeting.place.countryCode)} · ${formats.dateRange(meeting.startsOn, meeting.endsOn)}`}
    >
      <AgendaLine />
    </Page>
  );
}
