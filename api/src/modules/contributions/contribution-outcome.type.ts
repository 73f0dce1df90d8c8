/** What a command on a contribution can end with, short of an error: each outcome has its place in the result union. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import type { FieldRefusal } from '../../kernel/field-refusals.js';

export interface Done {
  outcome: 'DONE';
  contributionId: string;
}

export interface RefusedFields {
  outcome: 'INVALID';
  fields: FieldRefusal[];
}

export interface SessionTakesNothing {
  outcome: 'SESSION_NOT_TAKING';
  code: 'SESSION_CLOSED' | 'SESSION_NOT_OPEN';
  sessionId: string;
}

export interface ChangedMeanwhile {
  outcome: 'STALE';
  contributionId: string;
}

export interface IdInUse {
  outcome: 'ID_REUSED';
}

export interface WrongStatus {
  outcome: 'NOT_ALLOWED_NOW';
  status: ContributionStatus;
}

/** Somebody else of the desk has it in hand. */
export interface ClaimedByAnother {
  outcome: 'CLAIMED';
  contributionId: string;
}

export type ContributionOutcome =
  Done | RefusedFields | SessionTakesNothing | ChangedMeanwhile | IdInUse | WrongStatus | ClaimedByAnother;

export const ID_IN_USE: IdInUse = { outcome: 'ID_REUSED' };

export function done(contributionId: string): Done {
  return { outcome: 'DONE', contributionId };
}

export function claimedByAnother(contributionId: string): ClaimedByAnother {
  return { outcome: 'CLAIMED', contributionId };
}

export function refusedFields(fields: FieldRefusal[]): RefusedFields {
  return { outcome: 'INVALID', fields };
}
