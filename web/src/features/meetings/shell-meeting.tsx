/** Lets a page outside a meeting's addresses say which meeting it is about, so that the frame bears its name and navigation. */
import { createContext, useContext, useEffect } from 'react';
import { shortName } from './short-name';

export interface ShellMeeting {
  slug: string;
  name: string;
}

type Tell = (meeting: ShellMeeting | null) => void;

const ShellMeetingContext = createContext<Tell>(() => {});

export const ShellMeetingProvider = ShellMeetingContext.Provider;

export function useShellMeeting(meeting: { slug: string } & Parameters<typeof shortName>[0]): void {
  const tell = useContext(ShellMeetingContext);
  const { slug } = meeting;
  const name = shortName(meeting);
  useEffect(() => {
    tell({ slug, name });
    return () => tell(null);
  }, [tell, slug, name]);
}
