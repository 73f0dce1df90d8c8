/** The legal moves of a contribution's status, undoing included: one table, the same that the database enforces. */
import type { ContributionStatus } from './vocabulary.js';

const BEFORE_ARCHIVE: readonly ContributionStatus[] = ['WITHDRAWN', 'ARCHIVED'];

export const CONTRIBUTION_MOVES: Record<ContributionStatus, readonly ContributionStatus[]> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['IN_REVIEW', 'ACCEPTED', ...BEFORE_ARCHIVE],
  IN_REVIEW: [
    'SUBMITTED',
    'CHANGES_REQUESTED',
    'AWAITING_AUTHOR',
    'ACCEPTED',
    'DECLINED',
    'MERGED',
    'SPLIT',
    ...BEFORE_ARCHIVE,
  ],
  CHANGES_REQUESTED: ['SUBMITTED', 'IN_REVIEW', ...BEFORE_ARCHIVE],
  AWAITING_AUTHOR: ['ACCEPTED', 'IN_REVIEW', 'SUBMITTED', ...BEFORE_ARCHIVE],
  ACCEPTED: ['IN_REVIEW', 'SUBMITTED', 'MERGED', 'SPLIT', ...BEFORE_ARCHIVE],
  DECLINED: ['IN_REVIEW', 'SUBMITTED', ...BEFORE_ARCHIVE],
  MERGED: ['ACCEPTED', 'IN_REVIEW', 'SUBMITTED', ...BEFORE_ARCHIVE],
  SPLIT: ['ACCEPTED', 'IN_REVIEW', 'SUBMITTED', ...BEFORE_ARCHIVE],
  WITHDRAWN: ['ARCHIVED'],
  ARCHIVED: [],
};

export function canMoveContribution(from: ContributionStatus, to: ContributionStatus): boolean {
  return CONTRIBUTION_MOVES[from].includes(to);
}

/** Waiting for a rapporteur: the queue of the desk. */
export const WAITING_STATUSES: readonly ContributionStatus[] = ['SUBMITTED', 'IN_REVIEW'];

/** Waiting for an answer of its author. */
export const AWAITED_STATUSES: readonly ContributionStatus[] = ['CHANGES_REQUESTED', 'AWAITING_AUTHOR'];

/** Seen by everybody taking part in the meeting, on the wall of the session. */
export const ROOM_STATUSES: readonly ContributionStatus[] = [
  'SUBMITTED',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'AWAITING_AUTHOR',
  'ACCEPTED',
];

/** Gone into others: readable where it was, by whoever could read it there, and listed nowhere. */
export const GONE_STATUSES: readonly ContributionStatus[] = ['MERGED', 'SPLIT'];
