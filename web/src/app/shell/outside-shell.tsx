/** The frame outside a meeting; a page that is about one brings its navigation along. */
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { MeetingLayout } from '../../features/meetings/meeting-layout';
import { ShellMeetingProvider } from '../../features/meetings/shell-meeting';
import { MeetingNavigation } from './meeting-navigation';
import { Shell } from './shell';

export function OutsideShell(): React.ReactNode {
  const [slug, setSlug] = useState<string | null>(null);
  const navigation = slug ? (
    <MeetingLayout slug={slug} frame={() => null}>
      <MeetingNavigation />
    </MeetingLayout>
  ) : undefined;
  return (
    <ShellMeetingProvider value={setSlug}>
      <Shell navigation={navigation}>
        <Outlet />
      </Shell>
    </ShellMeetingProvider>
  );
}
