/** The frame inside a meeting: its name and, by what one may do, its navigation. */
import { MeetingLayout } from '../../features/meetings/meeting-layout';
import { meetingAddress } from '../../features/meetings/addresses';
import { shortName } from '../../features/meetings/short-name';
import { useMeeting } from '../../features/meetings/use-meeting';
import { NewsLink } from '../../features/news/news-link';
import { useParam } from '../../lib/address/use-param';
import { MeetingNavigation } from './meeting-navigation';
import { Shell } from './shell';

export function MeetingShell({ children }: { children: React.ReactNode }) {
  const slug = useParam('slug');
  return (
    <MeetingLayout slug={slug} frame={(content) => <Shell>{content}</Shell>}>
      <Inside>{children}</Inside>
    </MeetingLayout>
  );
}

function Inside({ children }: { children: React.ReactNode }) {
  const meeting = useMeeting();
  return (
    <Shell
      meeting={{ name: shortName(meeting), address: meetingAddress(meeting.slug) }}
      navigation={
        <>
          <MeetingNavigation />
          <NewsLink />
        </>
      }
    >
      {children}
    </Shell>
  );
}
