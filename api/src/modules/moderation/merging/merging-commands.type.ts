/** What a rapporteur's device sends to put contributions together; the inputs of the API have these shapes. */
import type { ConsolidatedText } from '../../contributions/contribution-consolidation.service.js';
import type { Decision } from '../desk.service.js';

/** One that goes, with the id of the decision that lets it go, on the version that was seen. */
export type GoingContribution = Decision;

export interface MergeContributions {
  mergingId: string;
  parents: readonly GoingContribution[];
  targetId: string;
  targetVersion: number;
}

export interface ConsolidateContributions extends ConsolidatedText {
  mergingId: string;
  parents: readonly GoingContribution[];
}

/** Whether the author of something merged is named beside the text at the end of its way, on the version that was read. */
export interface AnswerCoAuthorship {
  contributionId: string;
  targetId: string;
  revisionNumber: number;
  isAgreed: boolean;
}

export interface ContributionPair {
  contributionId: string;
  otherId: string;
}
