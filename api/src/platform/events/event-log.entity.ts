/** What happened in a meeting, in one gapless order, by ids alone. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf } from '../database/checks.js';
import { MEETING_CHANGE_TYPES, type MeetingChangeType } from './event-types.js';

@Entity('event_log')
@Check('event_log__type_is_known', oneOf('type', MEETING_CHANGE_TYPES))
@Index('event_log__stances', { synchronize: false })
@Index('event_log__redactions', { synchronize: false })
@Unique('event_log__seq_is_unique', ['meetingId', 'seq'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'event_log__meeting' })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'event_log__contribution',
})
@ForeignKey('contribution', ['meetingId', 'linkedContributionId'], ['meetingId', 'id'], {
  name: 'event_log__linked_contribution',
})
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'event_log__session' })
export class EventLogEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'event_log__pk',
  })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('integer')
  seq!: number;

  @Column('text')
  type!: MeetingChangeType;

  @Column('uuid', { name: 'contribution_id', nullable: true })
  contributionId!: string | null;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  agendaItemId!: string | null;

  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId!: string | null;

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('integer', { name: 'revision_number', nullable: true })
  revisionNumber!: number | null;

  @Column('uuid', { name: 'linked_contribution_id', nullable: true })
  linkedContributionId!: string | null;

  @Column('timestamptz', { name: 'occurred_at', default: () => 'now()' })
  occurredAt!: Date;
}
