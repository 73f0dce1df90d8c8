/** What a command on a seal can end with, short of an error. */
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import type { IdInUse, RefusedFields, WrongStatus } from '../contributions/contribution-outcome.type.js';

export interface SealDone {
  outcome: 'DONE';
  openingId: string;
}

export interface SealTooLate {
  outcome: 'TOO_LATE';
}

export interface SealRead {
  outcome: 'READ';
  meetingId: string;
  author: VisibleAuthor;
  openUntil: Date;
}

export type SealOutcome = SealDone | SealTooLate | RefusedFields | IdInUse | WrongStatus;
export type SealReadOutcome = SealRead | SealTooLate;

export const TOO_LATE: SealTooLate = { outcome: 'TOO_LATE' };

export const sealDone = (openingId: string): SealDone => ({ outcome: 'DONE', openingId });
