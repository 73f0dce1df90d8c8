/** Lets a page outside a meeting's addresses say which meeting it is about, so that the frame offers its navigation. */
import { createContext, useContext, useEffect } from 'react';

type Tell = (slug: string | null) => void;

const ShellMeetingContext = createContext<Tell>(() => {});

export const ShellMeetingProvider = ShellMeetingContext.Provider;

export function useShellMeeting(slug: string): void {
  const tell = useContext(ShellMeetingContext);
  useEffect(() => {
    tell(slug);
    return () => tell(null);
  }, [tell, slug]);
}
