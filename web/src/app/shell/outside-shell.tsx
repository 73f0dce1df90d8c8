/** The frame outside a meeting; a page that is about one brings its navigation along. */
import { useState } from 'react';
import { meetingAddress } from '../../features/meetings/addresses';
import { MeetingLayout } from '../../features/meetings/meeting-layout';
import { ShellMeetingProvider, type ShellMeeting } from '../../features/meetings/shell-meeting';
import { NewsLink } from '../../features/news/news-link';
import { MeetingNavigation } from './meeting-navigation';
import { Shell } from './shell';

export function OutsideShell({ children }: { children: React.ReactNode }) {
  const [meeting, setMeeting] = useState<ShellMeeting | null>(null);
  const navigation = meeting ? (
    <MeetingLayout slug={meeting.slug} frame={() => null}>
      <MeetingNavigation />
      <NewsLink />
    </MeetingLayout>
  ) : undefined;
  return (
    <ShellMeetingProvider value={setMeeting}>
      <Shell
        meeting={meeting ? { name: meeting.name, address: meetingAddress(meeting.slug) } : undefined}
        navigation={navigation}
      >
        {children}
      </Shell>
    </ShellMeetingProvider>
  );
}
