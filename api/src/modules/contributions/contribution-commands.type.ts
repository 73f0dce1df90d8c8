/** What a device sends to change contributions; the inputs of the API have these shapes. */
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  ContributionKind,
  EditKind,
} from '@aportes/domain/vocabulary';
import type { ContributionDetail } from './data/contribution-revision.entity.js';

/** What stands in a text beside its words; what is not given comes from elsewhere, or is not there. */
export interface FurtherFields {
  affectedGroups?: AffectedGroup[] | null;
  countryCodes?: string[] | null;
  details?: ContributionDetail[] | null;
}

export interface TextCommand extends FurtherFields {
  language: string;
  title?: string | null;
  text: string;
  addressees?: Addressee[] | null;
}

export interface SubmitContribution extends TextCommand {
  id: string;
  sessionId: string;
  kind: ContributionKind;
  themeId?: string | null;
  subregionIds: string[];
  attributionLevel?: AttributionLevel | null;
  writtenAt?: Date | null;
  afterClosing?: boolean | null;
}

export interface ReviseContribution extends TextCommand {
  revisionId: string;
  contributionId: string;
  expectedVersion: number;
  editKind?: EditKind | null;
  reason?: string | null;
}

export interface WithdrawContribution {
  contributionId: string;
  expectedVersion: number;
  reason?: string | null;
}

export interface ChangeAttribution {
  contributionId: string;
  expectedVersion: number;
  attributionLevel: AttributionLevel;
}
