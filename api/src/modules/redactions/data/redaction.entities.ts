/** A redaction, what it took away, who looked at that, and that it was lifted: each written once. */
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
@Unique('redaction__number_is_unique', ['contributionId', 'number'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'redaction__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'redaction__participant',
})
@Index('redaction__by_participant', ['participantId'])
export class RedactionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'redaction__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  /** Of its marks, within the contribution. */
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

@Entity('redacted_passage')
@HasChecks(REDACTED_PASSAGE_CHECKS)
@ForeignKey('redaction', ['redactionId'], ['id'], { name: 'redacted_passage__redaction' })
@ForeignKey('participant', ['participantId'], ['id'], { name: 'redacted_passage__owner' })
@Index('redacted_passage__by_owner', { synchronize: false })
export class RedactedPassageEntity {
  @PrimaryColumn('uuid', { name: 'redaction_id', primaryKeyConstraintName: 'redacted_passage__pk' })
  redactionId!: string;

  /** Table and column. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'redacted_passage__pk' })
  place!: string;

  @PrimaryColumn('text', { name: 'row_key', primaryKeyConstraintName: 'redacted_passage__pk' })
  rowKey!: string;

  /** Among the marks of the redaction there, the first being 1. */
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
