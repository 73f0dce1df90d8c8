/** A redaction, its mark in each of a family, what it took away, who looked at that, and that it was lifted: each written once. */
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  REDACTED_PASSAGE_CHECKS,
  REDACTION_CHECKS,
  REDACTION_LIFT_CHECKS,
  REDACTION_LOOK_CHECKS,
} from './redaction.constraints.js';

@Entity('redaction')
@HasChecks(REDACTION_CHECKS)
@Unique('redaction__one_number', ['id', 'number'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'redaction__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'redaction__participant',
})
@Index('redaction__by_contribution', ['contributionId'])
@Index('redaction__by_participant', ['participantId'])
export class RedactionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'redaction__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  /** The one that was open. */
  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  /** Of its marks, wherever they stand. */
  @Column('integer')
  number!: number;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  reason!: RedactionReason;

  /** For the desk. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** That a passage stood in a contribution, and is masked there. */
@Entity('redaction_mark')
@Unique('redaction_mark__once', ['redactionId', 'contributionId'])
@Unique('redaction_mark__number_is_unique', ['contributionId', 'number'])
@ForeignKey('redaction', ['redactionId', 'number'], ['id', 'number'], { name: 'redaction_mark__redaction' })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'redaction_mark__contribution',
})
export class RedactionMarkEntity {
  /** In the one that was open that of the redaction; one of its own elsewhere, so that none tells of another. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'redaction_mark__pk' })
  id!: string;

  @Column('uuid', { name: 'redaction_id' })
  redactionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('integer')
  number!: number;

  /** False where only what its writer alone sees said it. */
  @Column('boolean', { name: 'is_told' })
  isTold!: boolean;
}

@Entity('redacted_passage')
@HasChecks(REDACTED_PASSAGE_CHECKS)
@ForeignKey('redaction_mark', ['markId'], ['id'], { name: 'redacted_passage__mark' })
@ForeignKey('participant', ['participantId'], ['id'], { name: 'redacted_passage__owner' })
@Index('redacted_passage__by_owner', { synchronize: false })
export class RedactedPassageEntity {
  @PrimaryColumn('uuid', { name: 'mark_id', primaryKeyConstraintName: 'redacted_passage__pk' })
  markId!: string;

  /** Table and column. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'redacted_passage__pk' })
  place!: string;

  @PrimaryColumn('text', { name: 'row_key', primaryKeyConstraintName: 'redacted_passage__pk' })
  rowKey!: string;

  /** Among the marks there, the first being 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'redacted_passage__pk' })
  position!: number;

  /** Whose words they were. */
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('text')
  sealed!: string;
}

@Entity('redaction_look')
@HasChecks(REDACTION_LOOK_CHECKS)
@ForeignKey('redaction', ['redactionId'], ['id'], { name: 'redaction_look__redaction' })
@ForeignKey('participant', ['participantId'], ['id'], { name: 'redaction_look__participant' })
@Index('redaction_look__by_redaction', ['redactionId', 'createdAt', 'id'])
@Index('redaction_look__by_participant', ['participantId'])
export class RedactionLookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'redaction_look__pk' })
  id!: string;

  @Column('uuid', { name: 'redaction_id' })
  redactionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

@Entity('redaction_lift')
@HasChecks(REDACTION_LIFT_CHECKS)
@Unique('redaction_lift__once', ['redactionId'])
@ForeignKey('redaction', ['redactionId'], ['id'], { name: 'redaction_lift__redaction' })
@ForeignKey('participant', ['participantId'], ['id'], { name: 'redaction_lift__participant' })
@Index('redaction_lift__by_participant', ['participantId'])
export class RedactionLiftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'redaction_lift__pk' })
  id!: string;

  @Column('uuid', { name: 'redaction_id' })
  redactionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
