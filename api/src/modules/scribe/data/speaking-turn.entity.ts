/** Somebody's turn at the floor: waiting as long as it has not begun, spoken once it has ended; one speaks at a time. */
import type { Capacity } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { TURN_CHECKS } from './scribe.constraints.js';

@Entity('speaking_turn')
@HasChecks(TURN_CHECKS)
@Unique('speaking_turn__in_order', ['sessionId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@Unique('speaking_turn__captured_once', ['contributionId'])
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'speaking_turn__session' })
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'speaking_turn__speaker',
})
@ForeignKey('participant', ['meetingId', 'scribeId'], ['meetingId', 'id'], { name: 'speaking_turn__scribe' })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'speaking_turn__contribution',
})
@Index('speaking_turn__one_speaks', { synchronize: false })
export class SpeakingTurnEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'speaking_turn__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  /** How somebody is announced who is not on the list of participants. */
  @Column('text', { nullable: true })
  label!: string | null;

  @Column('text')
  capacity!: Capacity;

  @Column('integer')
  position!: number;

  /** The rapporteur who takes it down. */
  @Column('uuid', { name: 'scribe_id', nullable: true })
  scribeId!: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** What was taken down of it. */
  @Column('uuid', { name: 'contribution_id', nullable: true })
  contributionId!: string | null;
}
