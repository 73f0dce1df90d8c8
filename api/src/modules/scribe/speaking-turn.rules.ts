/** A turn as a device names it, made uniform, and the reasons to refuse it. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import type { NamedTurn, TurnRow } from './data/speaking-turn.repository.js';
import type { NamedSpeaker } from './scribe-commands.type.js';

/** Of both the participant counts: the label is for whoever is none. */
export function namedTurn(meetingId: string, speaker: NamedSpeaker): NamedTurn {
  const participantId = speaker.participantId?.toLowerCase() ?? null;
  return {
    id: speaker.turnId.toLowerCase(),
    meetingId,
    sessionId: speaker.sessionId.toLowerCase(),
    participantId,
    label: participantId === null ? (speaker.label ?? '') : null,
    capacity: speaker.capacity,
  };
}

export function speakerRefusals({ turnId, participantId, label }: NamedSpeaker): FieldRefusal[] {
  return [
    ...idRefusals({ turnId, participantId }),
    ...(participantId ? [] : textRefusals('label', label, TEXT_LIMITS.speakerLabel)),
  ];
}

/** Delivered once more it names the same; for whom somebody speaks is as the list says by now. */
export function isSameTurn(turn: TurnRow, named: NamedTurn): boolean {
  return (
    turn.sessionId === named.sessionId &&
    turn.participantId === named.participantId &&
    turn.label === named.label
  );
}

/** Clocks of devices go wrong: nothing is said later than now, and nothing ends before it begins. */
export function saidBetween(startedAt: Date, endedAt: Date, now: Date): { startedAt: Date; endedAt: Date } {
  const end = new Date(Math.min(endedAt.getTime(), now.getTime()));
  return { startedAt: new Date(Math.min(startedAt.getTime(), end.getTime())), endedAt: end };
}
