/** What a rapporteur's device sends: who is to speak, who speaks, and what was said. */
import type { Capacity, ContributionKind } from '@aportes/domain/vocabulary';

/** Either a participant, or how somebody else is announced. */
export interface NamedSpeaker {
  turnId: string;
  sessionId: string;
  participantId?: string | null;
  label?: string | null;
  capacity: Capacity;
}

export type GiveFloor = NamedSpeaker & { at: Date };

export interface EndTurn {
  turnId: string;
  sessionId: string;
  at: Date;
}

export interface MoveSpeaker {
  turnId: string;
  sessionId: string;
  /** In front of whom; last where absent. */
  beforeId?: string | null;
}

export interface ChangeCapacity {
  turnId: string;
  sessionId: string;
  capacity: Capacity;
}

export interface RemoveSpeaker {
  turnId: string;
  sessionId: string;
}

export interface CaptureIntervention extends NamedSpeaker {
  contributionId: string;
  startedAt: Date;
  endedAt: Date;
  kind: ContributionKind;
  language: string;
  text: string;
}

export interface AnswerAsSpeaker {
  answerId: string;
  contributionId: string;
  revisionNumber: number;
}
