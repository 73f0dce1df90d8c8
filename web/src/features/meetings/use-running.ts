/** What the secretariat does to the day: sets "now", and opens, pauses and closes sessions. */
import { useMutation } from '@apollo/client/react';
import type { SessionStatus } from '@aportes/domain/vocabulary';
import {
  CloseSessionDocument,
  OpenSessionDocument,
  PauseSessionDocument,
  SetAgendaItemDocument,
  SetSupportHiddenDocument,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { useMeeting, type AgendaEntry } from './use-meeting';

export type SessionMove = Exclude<SessionStatus, 'SCHEDULED'>;

/** What can be done to an item of the day. */
type Act = SessionMove | 'now' | 'hideSupport' | 'showSupport';

export interface Running {
  /** What is under way, so that its button can say so. */
  busy: Act | null;
  /** Why the last one did not happen, in words. */
  refused: string | null;
  setNow: () => Promise<void>;
  move: (to: SessionMove) => Promise<void>;
  hideSupport: (isHidden: boolean) => Promise<void>;
}

export function useRunning(item: AgendaEntry): Running {
  const { t } = useWords();
  const announce = useAnnounce();
  const meeting = useMeeting();
  const [setItem] = useMutation(SetAgendaItemDocument);
  const [open] = useMutation(OpenSessionDocument);
  const [pause] = useMutation(PauseSessionDocument);
  const [close] = useMutation(CloseSessionDocument);
  const [setHidden] = useMutation(SetSupportHiddenDocument);
  const [busy, setBusy] = useState<Running['busy']>(null);
  const refusal = useRefusal();

  const run = async (what: Act, work: () => Promise<boolean>) => {
    setBusy(what);
    refusal.clear();
    try {
      if (await work()) announce(t(`web:running.done.${what}`));
      else refusal.refuse(problemWords('NOT_ALLOWED_NOW'));
    } catch (error) {
      refusal.refuse(failureWords(error));
    } finally {
      setBusy(null);
    }
  };

  const moveSession = async (to: SessionMove, sessionId: string) => {
    const variables = { input: { sessionId } };
    switch (to) {
      case 'OPEN':
        return (await open({ variables })).data?.openSession.__typename === 'SessionPayload';
      case 'PAUSED':
        return (await pause({ variables })).data?.pauseSession.__typename === 'SessionPayload';
      case 'CLOSED':
        return (await close({ variables })).data?.closeSession.__typename === 'SessionPayload';
    }
  };

  return {
    busy,
    refused: refusal.words,
    setNow: () =>
      run('now', async () => {
        const input = { meetingId: meeting.id, agendaItemId: item.isNow ? null : item.id };
        const { data } = await setItem({ variables: { input } });
        return data?.setAgendaItem.__typename === 'MeetingPayload';
      }),
    move: (to) => run(to, async () => (item.session ? moveSession(to, item.session.id) : false)),
    hideSupport: (isHidden) =>
      run(isHidden ? 'hideSupport' : 'showSupport', async () => {
        if (!item.session) return false;
        const { data } = await setHidden({ variables: { input: { sessionId: item.session.id, isHidden } } });
        return data?.setSupportHidden.__typename === 'SessionPayload';
      }),
  };
}
