/** Attribution on the way out: the one place that decides what of a person's identity a reader sees. */
import {
  authorSeenBy,
  revealsMore,
  type AuthorIdentity,
  type VisibleAuthor,
} from '@aportes/domain/attribution.rules';
import type { AttributionLevel } from '@aportes/domain/vocabulary';

/** A person's identity and the terms under which it is shown. */
export interface Attributed {
  identity: AuthorIdentity | null;
  level: AttributionLevel;
  /** True where the reader is that person, who always sees the own identity. */
  isOwn: boolean;
  /** True where the reader is one of the two who have opened the seal, while it is open. */
  isOpener?: boolean;
}

/** Others see what everybody sees, whatever they do at the meeting. */
export function shownIdentity({ identity, level, isOwn, isOpener = false }: Attributed): VisibleAuthor {
  const others = isOpener ? 'OPENER' : 'PUBLIC';
  return authorSeenBy(isOwn ? 'AUTHOR' : others, identity, level);
}

/** Of two levels the one that reveals less. */
export function narrowerLevel(one: AttributionLevel, other: AttributionLevel): AttributionLevel {
  return revealsMore(one, other) ? other : one;
}

/** Who writes or supports under somebody's contribution: the author of that text never shows more there than on it. */
export function levelBeside(
  contribution: { authorParticipantId: string | null; attributionLevel: AttributionLevel },
  meetingDefault: AttributionLevel,
  participantId: string | null,
): AttributionLevel {
  const isItsAuthor = participantId !== null && participantId === contribution.authorParticipantId;
  return isItsAuthor ? narrowerLevel(meetingDefault, contribution.attributionLevel) : meetingDefault;
}
