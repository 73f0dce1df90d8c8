/** How a contribution stood when an entry of the audit log was written about it: by ids and numbers alone, written once. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { RECORD_ENTRY_CHECKS } from './record-entry.constraints.js';

@Entity('record_entry')
@HasChecks(RECORD_ENTRY_CHECKS)
@ForeignKey('audit_log', ['auditId'], ['id'], { name: 'record_entry__audit_log' })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'record_entry__contribution',
})
@Index('record_entry__of_contribution', ['contributionId', 'auditId'])
@Index('record_entry__of_meeting', ['meetingId', 'day', 'contributionId', 'auditId'])
@Index('record_entry__of_session', ['sessionId', 'day', 'contributionId', 'auditId'])
export class RecordEntryEntity {
  @PrimaryColumn('bigint', { name: 'audit_id', primaryKeyConstraintName: 'record_entry__pk' })
  auditId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  /** Where the meeting is. */
  @Column('date')
  day!: string;

  @Column('text', { name: 'from_status', nullable: true })
  fromStatus!: ContributionStatus | null;

  /** Null of what happened before there was a record. */
  @Column('text', { name: 'to_status', nullable: true })
  toStatus!: ContributionStatus | null;

  @Column('integer', { nullable: true })
  version!: number | null;

  /** Of the text that stood, and of the newest one, taken or not. */
  @Column('integer', { name: 'shown_number' })
  shownNumber!: number;

  @Column('integer', { name: 'newest_number' })
  newestNumber!: number;

  /** From which version to which, where a text is part of it. */
  @Column('integer', { name: 'before_number', nullable: true })
  beforeNumber!: number | null;

  @Column('integer', { name: 'after_number', nullable: true })
  afterNumber!: number | null;
}
