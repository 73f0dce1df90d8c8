/** One contribution as the list statement returns it, and the columns that produce it. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  Capacity,
  CaptureMode,
  Confirmation,
  ContributionKind,
  ContributionStatus,
  EndorsementStanding,
  StakeholderKind,
  Stance,
} from '@aportes/domain/vocabulary';
import { CONFIRMATION, STANDS_BACK } from '../captured-sql.queries.js';
import { CO_AUTHOR_IDS } from '../co-authors-sql.queries.js';
import { appealOf } from '../appeal-sql.queries.js';
import { identityOf, SUBREGION_CODES } from '../identity-sql.queries.js';
import { timeZoneOf } from '../time-zone-sql.queries.js';
import { whileShown } from '../shown-support-sql.queries.js';
import { standingOf } from '../standing-sql.queries.js';
import type { ContributionDetail } from './contribution-revision.entity.js';
import { RETAGGINGS, type StoredRetagging } from '../retaggings-sql.queries.js';
import { redactionsOf, type StoredRedaction } from '../redactions-sql.queries.js';
import { countriesOf } from './revision-countries.sql.js';

/** How many of one State and kind of stakeholder took a stance to one version. */
export interface SupporterGroup {
  stakeholderKind: StakeholderKind;
  stance: Stance;
  standing: EndorsementStanding;
  subregionCodes: string[];
  count: number;
}

export interface EndorsementOfViewer {
  id: string;
  stance: Stance;
  capacity: Capacity;
  reservation: string | null;
  revisionNumber: number;
  standing: EndorsementStanding;
  createdAt: string;
  endorsedBy: AuthorIdentity | null;
}

/** Who has it in hand at the desk, also where that has expired. */
export interface StoredClaim {
  holderId: string;
  expiresAt: string;
  holder: AuthorIdentity | null;
}

/** Whose it is meant to be at the desk, while it waits. */
export interface StoredAssignee {
  id: string;
  /** Null of somebody who was erased. */
  name: string | null;
}

/** Everybody's active endorsement, by the id of the participant. */
export type EndorsementsByParticipant = Record<string, EndorsementOfViewer | undefined>;

export interface ContributionRow {
  id: string;
  meetingId: string;
  /** Where the meeting is. */
  timeZone: string;
  sessionId: string | null;
  themeId: string | null;
  kind: ContributionKind | null;
  status: ContributionStatus;
  symbol: string | null;
  authorParticipantId: string | null;
  captureMode: CaptureMode;
  /** What its speaker says to it; null for what was not captured for somebody. */
  confirmation: Confirmation | null;
  standsBackId: string | null;
  coAuthorIds: string[];
  attributionLevel: AttributionLevel;
  isMemberState: boolean;
  isLate: boolean;
  source: string | null;
  version: number;
  /** Its version, without what was only changed of who is named. */
  acts: number;
  revisionNumber: number;
  waitingRevisionNumber: number | null;
  waitingSince: Date | null;
  isAppealed: boolean;
  declinerId: string | null;
  commentCount: number;
  supportIsHidden: boolean;
  wasPublic: boolean;
  /** The text into which it went, as long as it is merged. */
  mergedInto: string | null;
  isConsolidated: boolean;
  /** The text of which it is a part. */
  partOf: string | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  language: string;
  title: string | null;
  text: string;
  details: ContributionDetail[];
  addressees: Addressee[];
  affectedGroups: AffectedGroup[];
  /** Absent where the caller's selection did not ask for them. */
  themeIds?: string[];
  subregionIds?: string[];
  countryCodes?: string[];
  author?: AuthorIdentity | null;
  claim?: StoredClaim | null;
  /** The change of the meeting up to which the claim is read. */
  claimAsOf?: number;
  assignee?: StoredAssignee | null;
  retaggings?: StoredRetagging[];
  redactions?: StoredRedaction[];
  /** Null while support is hidden. */
  supporters?: SupporterGroup[] | null;
  viewerEndorsement?: EndorsementOfViewer | null;
  endorsements?: EndorsementsByParticipant;
}

/** Parts that cost a subselect each and are read only when asked for. */
export const CARD_PARTS = [
  'themeIds',
  'subregionIds',
  'countryCodes',
  'author',
  'claim',
  'claimAsOf',
  'assignee',
  'retaggings',
  'redactions',
  'supporters',
  'viewerEndorsement',
  'endorsements',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

const PLAIN_COLUMNS = `
  c.id, c.meeting_id AS "meetingId", ${timeZoneOf('c.meeting_id')} AS "timeZone", c.session_id AS "sessionId", c.theme_id AS "themeId", c.kind, c.status, c.symbol,
  c.author_participant_id AS "authorParticipantId", c.capture_mode AS "captureMode", ${CONFIRMATION} AS confirmation, ${STANDS_BACK} AS "standsBackId", ${CO_AUTHOR_IDS} AS "coAuthorIds",
  c.attribution_level AS "attributionLevel", c.is_member_state AS "isMemberState", c.is_late AS "isLate", c.source,
  c.version, c.version - c.attribution_changes AS acts, c.current_revision_number AS "revisionNumber", c.comment_count AS "commentCount",
  c.support_hidden AS "supportIsHidden", c.published_at IS NOT NULL AS "wasPublic",
  c.merged_into AS "mergedInto", c.part_of AS "partOf", c.consolidation_id IS NOT NULL AS "isConsolidated", c.waiting_revision_number AS "waitingRevisionNumber", c.waiting_since AS "waitingSince",
  c.submitted_at AS "submittedAt", c.decided_at AS "decidedAt",
  c.withdrawn_at AS "withdrawnAt", c.withdrawal_reason AS "withdrawalReason",
  ${appealOf('c')},
  r.language, r.title, r.text, r.details, r.addressees, r.affected_groups AS "affectedGroups"`;

const ENDORSEMENT = `jsonb_build_object('id', e.id, 'stance', e.stance, 'capacity', e.capacity,
      'reservation', e.reservation, 'revisionNumber', e.revision_number, 'standing', ${standingOf('e.revision_number')}, 'createdAt', e.created_at,
      'endorsedBy', ${identityOf('e.participant_id')})`;

/** Active support of contribution row `c`, by State, kind of stakeholder and version; NULL while it is hidden. */
export const SUPPORTERS =
  whileShown(`coalesce((SELECT jsonb_agg(jsonb_build_object('stakeholderKind', p.stakeholder_kind,
      'stance', p.stance, 'standing', ${standingOf('p.revision_number')}, 'subregionCodes', ${SUBREGION_CODES},
      'count', p.count))
    FROM (SELECT person.meeting_id, person.country_code, person.stakeholder_kind, e.stance, e.revision_number, count(*)
          FROM endorsement e JOIN participant person ON person.id = e.participant_id
          WHERE e.contribution_id = c.id AND e.ended_at IS NULL GROUP BY 1, 2, 3, 4, 5) p), '[]')`);

const PART_COLUMNS: Record<CardPart, (viewer: () => string) => string> = {
  themeIds: () => `coalesce((SELECT jsonb_agg(t.theme_id) FROM contribution_theme t
    WHERE t.contribution_id = c.id), '[]')`,
  subregionIds: () => `coalesce((SELECT jsonb_agg(t.subregion_id) FROM contribution_subregion t
    WHERE t.contribution_id = c.id), '[]')`,
  countryCodes: () => countriesOf('c.id', 'c.current_revision_number'),
  author: () => identityOf('c.author_participant_id'),
  claim:
    () => `CASE WHEN c.waiting_since IS NOT NULL THEN (SELECT jsonb_build_object('holderId', k.participant_id,
      'expiresAt', k.expires_at, 'holder', ${identityOf('k.participant_id')})
    FROM claim k WHERE k.contribution_id = c.id) END`,
  claimAsOf: () => `(SELECT k.event_seq FROM meeting_counter k WHERE k.meeting_id = c.meeting_id)`,
  assignee:
    () => `CASE WHEN c.waiting_since IS NOT NULL THEN (SELECT jsonb_build_object('id', s.participant_id, 'name', i.name)
    FROM assignee s LEFT JOIN participant_identity i ON i.participant_id = s.participant_id
    WHERE s.contribution_id = c.id) END`,
  retaggings: () => RETAGGINGS,
  redactions: () => redactionsOf('c.id'),
  supporters: () => SUPPORTERS,
  viewerEndorsement: (viewer) => `(SELECT ${ENDORSEMENT}
    FROM endorsement e WHERE e.contribution_id = c.id AND e.participant_id = ${viewer()}::uuid AND e.ended_at IS NULL)`,
  endorsements: () => `coalesce((SELECT jsonb_object_agg(e.participant_id, ${ENDORSEMENT})
    FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL), '{}')`,
};

/** The select list of a card with the parts asked for. */
export function cardColumns(parts: ReadonlySet<CardPart>, viewer: () => string): string {
  const extra = CARD_PARTS.filter((part) => parts.has(part));
  return [PLAIN_COLUMNS, ...extra.map((part) => `${PART_COLUMNS[part](viewer)} AS "${part}"`)].join(',\n  ');
}
