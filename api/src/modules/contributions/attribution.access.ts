/** Attribution on the way out: the one place that decides what of a person's identity a reader sees. */
import {
  authorSeenBy,
  revealsMore,
  type AuthorIdentity,
  type OpenerOfSeal,
  type Reader,
  type VisibleAuthor,
} from '@aportes/domain/attribution.rules';
import { timeSeenBy, waitingSeenBy, type SeenTime } from '@aportes/domain/seen-time.rules';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import type { MeetingType } from '../meetings/graphql/meeting.type.js';

/** Under which a person is shown to a reader. */
export interface Terms {
  level: AttributionLevel;
  /** True where the reader is that person, who always sees the own identity. */
  isOwn: boolean;
  /** True where the reader is one of the two who have opened the seal, while it is open. */
  isOpener?: boolean;
}

/** What of a meeting it depends on how its people are shown. */
export type MeetingTerms = Pick<MeetingType, 'attributionDefault' | 'timeZone'>;

/** A person's identity and the terms under which it is shown. */
export interface Attributed extends Terms {
  identity: AuthorIdentity | null;
}

export function shownIdentity({ identity, ...terms }: Attributed): VisibleAuthor {
  return authorSeenBy(readerOf(terms), identity, terms.level);
}

/** When the person did something, as exactly as goes with what is shown of them. */
export function shownTime(terms: Terms, at: Date, timeZone: string): SeenTime {
  return timeSeenBy(readerOf(terms), terms.level, at, timeZone);
}

/** Since when they wait for the desk. */
export function shownWaiting(terms: Terms, since: Date): SeenTime {
  return waitingSeenBy(readerOf(terms), terms.level, since);
}

/** Others see what everybody sees, whatever they do at the meeting. */
function readerOf({ isOwn, isOpener = false }: Terms): Reader | OpenerOfSeal {
  if (isOwn) return 'AUTHOR';
  return isOpener ? 'OPENER' : 'PUBLIC';
}

/** Of two levels the one that reveals less. */
export function narrowerLevel(one: AttributionLevel, other: AttributionLevel): AttributionLevel {
  return revealsMore(one, other) ? other : one;
}

/** Of several levels the one that reveals least; of none, that nobody hides. */
export function narrowestLevel(levels: readonly AttributionLevel[]): AttributionLevel {
  return levels.reduce(narrowerLevel, 'NAME_AND_INSTITUTION');
}

/** Who writes or supports under somebody's contribution: the author of that text never shows more there than on it. */
export function levelBeside(
  contribution: { authorParticipantId: string | null; attributionLevel: AttributionLevel },
  { attributionDefault }: MeetingTerms,
  participantId: string | null,
): AttributionLevel {
  const isItsAuthor = participantId !== null && participantId === contribution.authorParticipantId;
  return isItsAuthor ? narrowerLevel(attributionDefault, contribution.attributionLevel) : attributionDefault;
}
