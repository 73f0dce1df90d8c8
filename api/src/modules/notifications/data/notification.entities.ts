/** What somebody is told in person: ids and a kind alone, never words; how far each has seen, and how far the log was read. */
import type { NotificationKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  NOTIFICATION_CHECKS,
  NOTIFICATION_CURSOR_CHECKS,
  NOTIFICATION_READING_CHECKS,
} from './notification.constraints.js';

/** One event tells one person once. */
@Entity('notification')
@HasChecks(NOTIFICATION_CHECKS)
@Unique('notification__once', ['participantId', 'seq'])
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'notification__participant',
  onDelete: 'CASCADE',
})
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'notification__contribution',
})
@ForeignKey('contribution', ['meetingId', 'linkedContributionId'], ['meetingId', 'id'], {
  name: 'notification__linked_contribution',
})
@ForeignKey('comment', ['contributionId', 'commentId'], ['contributionId', 'id'], {
  name: 'notification__comment',
})
@Index('notification__by_contribution', ['contributionId', 'participantId'])
@Index('notification__by_linked_contribution', { synchronize: false })
@Index('notification__by_comment', { synchronize: false })
@Index('notification__not_mailed', { synchronize: false })
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  /** Who is told. */
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  /** Number of the event in the log of the meeting; of several that are one, the last. */
  @Column('integer')
  seq!: number;

  /** Of several that are one, the first. */
  @Column('integer', { name: 'first_seq' })
  firstSeq!: number;

  @Column('text')
  kind!: NotificationKind;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'linked_contribution_id', nullable: true })
  linkedContributionId!: string | null;

  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId!: string | null;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt!: Date;

  /** Null while no mail has told of it, and again once more has gathered. */
  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt!: Date | null;
}

/** How far the event log of a meeting was read: its lock lets one process at a time read on. */
@Entity('notification_cursor')
@HasChecks(NOTIFICATION_CURSOR_CHECKS)
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'notification_cursor__meeting' })
export class NotificationCursorEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'notification_cursor__pk' })
  meetingId!: string;

  @Column('integer', { default: 0 })
  seq!: number;
}

/** Up to which event somebody has seen what they were told. */
@Entity('notification_reading')
@HasChecks(NOTIFICATION_READING_CHECKS)
@ForeignKey('participant', ['participantId'], ['id'], {
  name: 'notification_reading__participant',
  onDelete: 'CASCADE',
})
export class NotificationReadingEntity {
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'notification_reading__pk' })
  participantId!: string;

  @Column('integer', { name: 'seen_seq' })
  seenSeq!: number;
}
