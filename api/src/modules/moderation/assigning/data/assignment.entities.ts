/** Whose a waiting item is meant to be, and how that came about: from whom to whom, written once. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../../platform/database/checks.js';
import { ASSIGNMENT_CHECKS } from './assignment.constraints.js';

@Entity('assignment')
@HasChecks(ASSIGNMENT_CHECKS)
@Unique('assignment__one_after_the_other', ['contributionId', 'number'])
@Unique('assignment__as_done', ['id', 'contributionId', 'participantId'])
@Unique('assignment__taken_back_once', ['takesBack'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'assignment__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'assignment__participant',
})
@ForeignKey('participant', ['meetingId', 'fromId'], ['meetingId', 'id'], { name: 'assignment__from' })
@ForeignKey('participant', ['meetingId', 'toId'], ['meetingId', 'id'], { name: 'assignment__to' })
@ForeignKey(
  'assignment',
  ['takesBack', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'assignment__taken_back_by_who_did_it' },
)
@Index('assignment__by_participant', ['participantId'])
@Index('assignment__by_assignee', ['toId'])
export class AssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  /** Whoever assigned it. */
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('uuid', { name: 'from_id', nullable: true })
  fromId!: string | null;

  @Column('uuid', { name: 'to_id', nullable: true })
  toId!: string | null;

  /** From 1, for each contribution. */
  @Column('integer')
  number!: number;

  @Column('uuid', { name: 'takes_back', nullable: true })
  takesBack!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Whose it is now; of what waits no more it is kept, for it may come back. */
@Entity('assignee')
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'assignee__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'assignee__participant',
})
@Index('assignee__by_participant', ['participantId'])
export class AssigneeEntity {
  @PrimaryColumn('uuid', {
    name: 'contribution_id',
    primaryKeyConstraintName: 'assignee__one_a_contribution',
  })
  contributionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;
}
