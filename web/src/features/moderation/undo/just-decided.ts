/** A decision that was just taken here: as much of it as it takes to say so, and to take it back. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';

export type DecisionKind = Extract<ContributionStatus, 'ACCEPTED' | 'CHANGES_REQUESTED' | 'DECLINED'>;

export interface Undoable {
  decisionId: string;
  symbol: string | null;
  /** Of the contribution, as the decision left it. */
  version: number;
}

export interface JustDecided extends Undoable {
  kind: DecisionKind;
}
