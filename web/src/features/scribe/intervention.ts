/** What a rapporteur is taking down: it lives on the device from the first letter on. */
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';
import { newId } from '../../lib/ids/new-id';
import type { Speaker, Turn } from './floor';

export interface Intervention {
  /** Null while nobody has the floor. */
  turnId: string | null;
  contributionId: string;
  speaker: Speaker | null;
  startedAt: string;
  kind: ContributionKind;
  language: string;
  text: string;
}

export function nothingSaid(language: string): Intervention {
  return {
    ...{ turnId: null, contributionId: newId(), speaker: null, startedAt: '' },
    ...{ kind: CONTRIBUTION_KINDS[0], language, text: '' },
  };
}

/** Kind and language are those of the one before. */
export function begun(before: Intervention, turn: Turn, at: Date): Intervention {
  const { participantId, label, name, institution, countryCode, stakeholderKind, capacity } = turn;
  return {
    ...before,
    turnId: turn.id,
    contributionId: newId(),
    speaker: { participantId, label, name, institution, countryCode, stakeholderKind, capacity },
    startedAt: at.toISOString(),
    text: '',
  };
}

export const isWritten = ({ turnId, text }: Intervention): boolean => turnId !== null && text.trim() !== '';

/** Who speaks, as the commands name it. */
export function namedIn(sessionId: string, turnId: string, speaker: Speaker) {
  const { participantId, label, capacity } = speaker;
  return { turnId, sessionId, capacity, ...(participantId ? { participantId } : { label }) };
}
