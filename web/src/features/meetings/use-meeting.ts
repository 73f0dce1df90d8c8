/** The meeting one is in, loaded once and given to everything below. */
import type { MeetingFrameFragment } from '@aportes/graphql/generated/graphql';
import { createContext, useContext } from 'react';

export type MeetingFrame = MeetingFrameFragment;
export type AgendaEntry = MeetingFrame['agenda'][number];
export type MeetingTheme = MeetingFrame['themes'][number];
export type MeetingSubregion = MeetingFrame['subregions'][number];

const MeetingContext = createContext<MeetingFrame | null>(null);

export const MeetingProvider = MeetingContext.Provider;

export function useMeeting(): MeetingFrame {
  const meeting = useContext(MeetingContext);
  if (!meeting) throw new Error('useMeeting is used outside a meeting.');
  return meeting;
}

/** For the shell, which is also there outside a meeting. */
export function useMeetingIfAny(): MeetingFrame | null {
  return useContext(MeetingContext);
}
