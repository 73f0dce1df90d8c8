/** A contribution and a revision as they are about to be written. */
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  ContributionKind,
  ContributionStatus,
  EditKind,
} from '@aportes/domain/vocabulary';
import type { ContributionDetail } from './contribution-revision.entity.js';

export interface NewContribution {
  id: string;
  meetingId: string;
  sessionId: string;
  themeId: string | null;
  themeIds: readonly string[];
  subregionIds: readonly string[];
  kind: ContributionKind;
  status: ContributionStatus;
  symbol: string;
  authorParticipantId: string | null;
  /** The rapporteur who took it down; absent where its author wrote it. */
  capturedBy?: string;
  /** Who is said to have said it, where that is no participant. */
  source?: string | null;
  attributionLevel: AttributionLevel;
  isMemberState: boolean;
  isLate: boolean;
  submissionDigest: string;
  language: string;
  addressees: readonly Addressee[];
  writtenAt: Date | null;
  submittedAt: Date;
}

export type TaggedContribution = Pick<NewContribution, 'id' | 'meetingId' | 'themeIds' | 'subregionIds'>;

export interface NewRevision {
  id: string;
  contributionId: string;
  meetingId: string;
  number: number;
  language: string;
  title: string | null;
  text: string;
  details: readonly ContributionDetail[];
  addressees: readonly Addressee[];
  affectedGroups: readonly AffectedGroup[];
  countryCodes: readonly string[];
  editKind: EditKind;
  reason: string | null;
  /** Null where it was put together from others. */
  authorParticipantId: string | null;
  createdAt: Date;
}
