/** One act of putting texts together, how each stood before it went, and pairs that are not the same: who said so. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../../platform/database/checks.js';
import { DEPARTURE_CHECKS, NOT_DUPLICATE_CHECKS } from './merging.constraints.js';

@Entity('merging')
@Unique('merging__into_one', ['id', 'targetId'])
@Unique('merging__by_one', ['id', 'participantId'])
@ForeignKey('contribution', ['meetingId', 'targetId'], ['meetingId', 'id'], { name: 'merging__target' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'merging__participant',
})
@Index('merging__by_target', ['targetId'])
export class MergingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'merging__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  /** The text into which they went. */
  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  /** Of all that the device sent: tells a repeated delivery from another one under the same id. */
  @Column('text')
  digest!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** How a contribution stood before a decision by which it went into others; written once. */
@Entity('departure')
@HasChecks(DEPARTURE_CHECKS)
@ForeignKey(
  'moderation_decision',
  ['decisionId', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'departure__decision' },
)
@ForeignKey('merging', ['mergingId', 'participantId'], ['id', 'participantId'], {
  name: 'departure__merging',
})
@Index('departure__by_merging', { synchronize: false })
@Index('departure__by_contribution', { synchronize: false })
export class DepartureEntity {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'departure__pk' })
  decisionId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  /** With which others it went; null where it was taken apart. */
  @Column('uuid', { name: 'merging_id', nullable: true })
  mergingId!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** An edit of its author that waited. */
  @Column('integer', { name: 'waiting_revision_number', nullable: true })
  waitingRevisionNumber!: number | null;
}

/** A pair that a rapporteur found not to be the same, for everybody; gone where it was taken back. */
@Entity('not_duplicate')
@HasChecks(NOT_DUPLICATE_CHECKS)
@ForeignKey('contribution', ['meetingId', 'oneId'], ['meetingId', 'id'], { name: 'not_duplicate__one' })
@ForeignKey('contribution', ['meetingId', 'otherId'], ['meetingId', 'id'], { name: 'not_duplicate__other' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'not_duplicate__participant',
})
@Index('not_duplicate__of_other', ['otherId'])
export class NotDuplicateEntity {
  @PrimaryColumn('uuid', { name: 'one_id', primaryKeyConstraintName: 'not_duplicate__pk' })
  oneId!: string;

  @PrimaryColumn('uuid', { name: 'other_id', primaryKeyConstraintName: 'not_duplicate__pk' })
  otherId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('timestamptz', { name: 'said_at' })
  saidAt!: Date;
}
