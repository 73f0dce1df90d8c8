/** What was just done here: as much of it as it takes to say so, and to take it back. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';

export type DecisionKind = Extract<
  ContributionStatus,
  'ACCEPTED' | 'CHANGES_REQUESTED' | 'DECLINED' | 'AWAITING_AUTHOR' | 'IN_REVIEW'
>;

export interface Undoable {
  decisionId: string;
  /** What has the id, where it is no decision about the text: tags set anew, a decision about an edit, an assignment. */
  of?: 'RETAGGING' | 'EDIT' | 'ASSIGNMENT';
  symbol: string | null;
  /** Of the contribution, as it was left. */
  version: number;
}

export interface JustDecided extends Undoable {
  kind:
    | DecisionKind
    | 'RETAGGED'
    | 'MERGED'
    | 'SPLIT'
    | 'EDIT_ACCEPTED'
    | 'EDIT_DECLINED'
    | 'ASSIGNED'
    | 'UNASSIGNED';
  /** What else went from the list with it, and comes back with it. */
  alongIds?: readonly string[];
  /** To whom it was assigned. */
  name?: string;
}
