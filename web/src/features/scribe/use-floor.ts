/** The floor of one session: the list all rapporteurs share, and everything that is done there, kept here until it is sent. */
import type { Capacity } from '@aportes/domain/vocabulary';
import { useQuery } from '@apollo/client/react';
import { SpeakersDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { useOutbox, useOutboxView } from '../../lib/outbox/use-outbox';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { scribeAddress } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';
import type { CommandKind } from '../outbox/command-kinds';
import { aboutFloor, begunHere, floorOf, floorWith, type Speaker, type Turn } from './floor';
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
  /** To whom the floor was given here, in order: an answer from before does not take it back. */
  const [given, setGiven] = useState<readonly string[]>([]);
  const { owner, entries } = useOutboxView();
  const { data, error, refetch } = useQuery(SpeakersDocument, {
    variables: { slug, position },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, ({ type, contributionId }) => {
    if (OURS.includes(type) || captured.some((one) => one.captured?.contributionId === contributionId))
      again();
  });
  const own = entries.filter(({ thing }) => thing === aboutFloor(sessionId));
  const received = own.filter(({ state }) => state === 'received').map(({ id }) => id);
  const arrived = received.join(' ');
  useEffect(() => {
    if (arrived === '') return;
    void refetch().catch(() => {}); // The next change asks once more.
    for (const id of arrived.split(' ')) void outbox.drop(id);
  }, [arrived, outbox, refetch]);

  const turns = data?.meeting?.session?.speakers ?? [];
  const captured = turns.filter((one) => one.captured !== null);
  // The list may tell of it before its answer is here.
  const isCaptured = ({ contributionId }: CapturedInput) =>
    captured.some((one) => one.captured?.contributionId === contributionId);
  const open = own.filter(({ state }) => state === 'waiting' || state === 'sending');
  const floor = floorOf(floorWith(begunHere(turns, given), open));

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
    if (owner !== null && (await outbox.add(entry))) return true;
    const reply = await outbox.sendUnkept(entry);
    if (reply.kind === 'received') again();
    return reply.kind === 'received';
  };
  return {
    floor,
    captured,
    /** What was taken down and is not yet with the server. */
    waiting: own.filter(
      ({ kind, state, input }) =>
        kind === 'captureIntervention' && state !== 'received' && !isCaptured(input as CapturedInput),
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
    giveFloor: (turn: Turn, at: Date) => {
      setGiven((last) => [...last, turn.id]);
      return give('giveFloor', { ...namedIn(sessionId, turn.id, turn), at: at.toISOString() }, turn);
    },
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
