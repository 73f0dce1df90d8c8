/** What a rapporteur's device sends to put contributions together; the inputs of the API have these shapes. */
import type { Decision } from '../desk.service.js';

/** One that goes, with the id of the decision that lets it go, on the version that was seen. */
export type GoingContribution = Decision;

export interface MergeContributions {
  mergingId: string;
  parents: readonly GoingContribution[];
  targetId: string;
  targetVersion: number;
}

export interface ContributionPair {
  contributionId: string;
  otherId: string;
}
