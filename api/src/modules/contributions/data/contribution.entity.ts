/** A contribution as stored: what never changes with its text, its status, and counters kept by the database. */
import type {
  Addressee,
  AttributionLevel,
  CaptureMode,
  ContributionKind,
  ContributionStatus,
} from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  ASKING_CHECKS,
  CAPTURED_CHECKS,
  CONTRIBUTION_CHECKS,
  LINEAGE_CHECKS,
  WAITING_CHECKS,
  WITHDRAWAL_CHECKS,
} from './contribution.constraints.js';

@Entity('contribution')
@HasChecks(CONTRIBUTION_CHECKS)
@HasChecks(WAITING_CHECKS)
@HasChecks(CAPTURED_CHECKS)
@HasChecks(WITHDRAWAL_CHECKS)
@HasChecks(LINEAGE_CHECKS)
@HasChecks(ASKING_CHECKS)
@Unique('contribution__id_in_meeting', ['meetingId', 'id'])
@Unique('contribution__symbol_is_unique', ['meetingId', 'symbol'])
@Unique('contribution__external_id_is_unique', ['meetingId', 'externalId'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'contribution__meeting' })
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'contribution__session' })
@ForeignKey('theme', ['meetingId', 'themeId'], ['meetingId', 'id'], { name: 'contribution__theme' })
@ForeignKey('participant', ['meetingId', 'authorParticipantId'], ['meetingId', 'id'], {
  name: 'contribution__author',
})
@ForeignKey('participant', ['meetingId', 'capturedBy'], ['meetingId', 'id'], { name: 'contribution__scribe' })
@ForeignKey('contribution_revision', ['id', 'currentRevisionNumber'], ['contributionId', 'number'], {
  name: 'contribution__current_revision',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('contribution_revision', ['id', 'waitingRevisionNumber'], ['contributionId', 'number'], {
  name: 'contribution__waiting_revision',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('contribution', ['meetingId', 'mergedInto'], ['meetingId', 'id'], {
  name: 'contribution__merged_into',
})
@ForeignKey('contribution', ['meetingId', 'partOf'], ['meetingId', 'id'], { name: 'contribution__part_of' })
@ForeignKey('merging', ['consolidationId', 'id'], ['id', 'targetId'], {
  name: 'contribution__consolidation',
  deferrable: 'INITIALLY DEFERRED',
})
@Index('contribution__merged_from', { synchronize: false })
@Index('contribution__parts', { synchronize: false })
@Index('contribution__newest_published', { synchronize: false })
@Index('contribution__most_endorsed', { synchronize: false })
@Index('contribution__wall', { synchronize: false })
@Index('contribution__wall_most_endorsed', { synchronize: false })
@Index('contribution__by_author', { synchronize: false })
@Index('contribution__queue', { synchronize: false })
@Index('contribution__room', { synchronize: false })
export class ContributionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  @Column('uuid', { name: 'theme_id', nullable: true })
  themeId!: string | null;

  @Column('text', { nullable: true })
  kind!: ContributionKind | null;

  @Column('text')
  status!: ContributionStatus;

  @Column('text', { nullable: true })
  symbol!: string | null;

  @Column('uuid', { name: 'author_participant_id', nullable: true })
  authorParticipantId!: string | null;

  @Column('text', { name: 'capture_mode' })
  captureMode!: CaptureMode;

  /** The rapporteur who took it down as it was said. */
  @Column('uuid', { name: 'captured_by', nullable: true })
  capturedBy!: string | null;

  @Column('text', { name: 'attribution_level' })
  attributionLevel!: AttributionLevel;

  @Column('boolean', { name: 'is_member_state', default: false })
  isMemberState!: boolean;

  @Column('boolean', { name: 'is_late', default: false })
  isLate!: boolean;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** Reasons that were given before everybody read them stay with author and desk. */
  @Column('boolean', { name: 'withdrawal_reason_is_shown', default: false })
  withdrawalReasonIsShown!: boolean;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** Of all that the device sent: tells a repeated delivery from another text under the same id. */
  @Column('text', { name: 'submission_digest', nullable: true })
  submissionDigest!: string | null;

  /** Of the current revision, kept here so that filters and facets need no join. */
  @Column('text')
  language!: string;

  @Column('text', { array: true, default: '{}' })
  addressees!: Addressee[];

  @Column('integer', { name: 'current_revision_number', default: 1 })
  currentRevisionNumber!: number;

  /** The author's edit of an accepted text, as long as it waits for the desk. */
  @Column('integer', { name: 'waiting_revision_number', nullable: true })
  waitingRevisionNumber!: number | null;

  /** Since when the desk is asked to decide about the text or about an edit of it. */
  @Column('timestamptz', { name: 'waiting_since', nullable: true })
  waitingSince!: Date | null;

  /** The text into which it went, as long as it is merged. */
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  /** The act of putting others together for which it was written. */
  @Column('uuid', { name: 'consolidation_id', nullable: true })
  consolidationId!: string | null;

  /** The text of which it was made a part. */
  @Column('uuid', { name: 'part_of', nullable: true })
  partOf!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** Supporters in all, with or without reservation. */
  @Column('integer', { name: 'endorsement_count', default: 0 })
  endorsementCount!: number;

  /** How often its author has said anew how much of them is shown. */
  @Column('integer', { name: 'attribution_changes', default: 0 })
  attributionChanges!: number;

  @Column('integer', { name: 'reservation_count', default: 0 })
  reservationCount!: number;

  @Column('integer', { name: 'not_joining_count', default: 0 })
  notJoiningCount!: number;

  /** As its session says; the database keeps it so. */
  @Column('boolean', { name: 'support_hidden', default: false })
  supportIsHidden!: boolean;

  @Column('integer', { name: 'comment_count', default: 0 })
  commentCount!: number;

  @Column('timestamptz', { name: 'written_at', nullable: true })
  writtenAt!: Date | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
