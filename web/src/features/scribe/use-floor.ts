/** The floor of one session: the list all rapporteurs share, and everything that is done there, kept here until it is sent. */
import type { Capacity } from '@aportes/domain/vocabulary';
import { useQuery } from '@apollo/client/react';
import { SpeakersDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef, useState } from 'react';
import { oneAtATime } from '../../lib/async/one-at-a-time';
import { newId } from '../../lib/ids/new-id';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useOutbox, useOutboxView } from '../../lib/outbox/use-outbox';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { scribeAddress } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';
import type { CommandKind } from '../outbox/command-kinds';
import { aboutFloor, doneHere, floorOf, floorWith, type Speaker, type Turn } from './floor';
import { isWritten, namedIn, type Intervention } from './intervention';
import { speakerWords } from './speaker-words';

export interface FloorPlace {
  sessionId: string;
  position: number;
}

interface CapturedInput {
  contributionId: string;
}

const OURS: readonly string[] = ['SPEAKERS_CHANGED', 'INTERVENTION_CONFIRMED', 'INTERVENTION_DISOWNED'];

export function useFloor({ sessionId, position }: FloorPlace) {
  const { slug, id: meetingId } = useMeeting();
  const outbox = useOutbox();
  const { owner, entries } = useOutboxView();
  const { data, error, refetch } = useQuery(SpeakersDocument, {
    variables: { slug, position },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const own = entries.filter(({ thing }) => thing === aboutFloor(sessionId));
  /** A receipt has no content any more. */
  const [given, setGiven] = useState<readonly OutboxEntry[]>([]);
  const received = own.filter(({ state }) => state === 'received').map(({ id }) => id);
  const done = doneHere(own, given);
  const latest = useRef({ refetch, received });
  useEffect(() => {
    latest.current = { refetch, received };
  });
  /** What was received is done by the list alone once one is here that was asked for afterwards. */
  const [readAgain] = useState(() =>
    oneAtATime(async () => {
      const { refetch: ask, received: ids } = latest.current;
      await ask();
      for (const id of ids) await outbox.drop(id);
      setGiven((last) => last.filter(({ id }) => !ids.includes(id)));
    }),
  );
  const again = () => void readAgain().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, ({ type, contributionId }) => {
    if (OURS.includes(type) || captured.some((one) => one.captured?.contributionId === contributionId))
      again();
  });
  const arrived = received.join(' ');
  useEffect(() => {
    if (arrived !== '') void readAgain().catch(() => {}); // The next change asks once more.
  }, [arrived, readAgain]);

  const turns = data?.meeting?.session?.speakers ?? [];
  const captured = turns.filter((one) => one.captured !== null);
  // The list may tell of it before its answer is here.
  const isCaptured = ({ contributionId }: CapturedInput) =>
    captured.some((one) => one.captured?.contributionId === contributionId);
  const floor = floorOf(floorWith(turns, done));

  const give = async (
    kind: CommandKind,
    input: object,
    speaker: Speaker,
    note: { text?: string; language?: string; value?: Intervention } = {},
  ): Promise<boolean> => {
    const { text = '', language = 'es', value } = note;
    const draft = value ? { key: interventionKey(sessionId), value } : null;
    const entry = {
      ...{ owner: owner ?? '', thing: aboutFloor(sessionId), kind, input },
      note: { text, language, about: speakerWords(speaker), place: scribeAddress(slug, position), draft },
    };
    const kept = owner === null ? null : await outbox.add(entry);
    if (kept) {
      setGiven((last) => [...last, kept]);
      return true;
    }
    const reply = await outbox.sendUnkept(entry);
    if (reply.kind === 'received') again();
    return reply.kind === 'received';
  };
  return {
    floor,
    captured,
    /** What was taken down and is not yet with the server. */
    waiting: done.filter(
      ({ kind, input }) => kind === 'captureIntervention' && !isCaptured(input as CapturedInput),
    ),
    isKnown: data !== undefined,
    mayScribe: data?.meeting?.session?.mayScribe ?? false,
    error: data ? undefined : error,
    retry: again,
    add: (speaker: Speaker) => give('addSpeaker', namedIn(sessionId, newId(), speaker), speaker),
    remove: (turn: Turn) => give('removeSpeaker', { turnId: turn.id, sessionId }, turn),
    move: (turn: Turn, beforeId: string | null) =>
      give('moveSpeaker', { turnId: turn.id, sessionId, beforeId }, turn),
    changeCapacity: (turn: Speaker & { id: string }, capacity: Capacity) =>
      give('changeCapacity', { turnId: turn.id, sessionId, capacity }, turn),
    giveFloor: (turn: Turn, at: Date) =>
      give('giveFloor', { ...namedIn(sessionId, turn.id, turn), at: at.toISOString() }, turn),
    /** Ends the turn with what was taken down of it, if anything was. */
    close: (said: Intervention, at: Date): Promise<boolean> => {
      const { turnId, speaker, contributionId, startedAt, kind, language, text } = said;
      if (!turnId || !speaker) return Promise.resolve(true);
      const endedAt = at.toISOString();
      if (!isWritten(said)) return give('endTurn', { turnId, sessionId, at: endedAt }, speaker);
      const words = { contributionId, startedAt, endedAt, kind, language, text };
      return give('captureIntervention', { ...namedIn(sessionId, turnId, speaker), ...words }, speaker, {
        ...{ text, language, value: said },
      });
    },
  };
}

export const interventionKey = (sessionId: string): string => `intervention/${sessionId}`;
