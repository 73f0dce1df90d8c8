/** A note of the desk about one contribution: for the desk alone, and never for its author. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { DESK_NOTE_CHECKS } from './desk-note.constraints.js';

@Entity('desk_note')
@HasChecks(DESK_NOTE_CHECKS)
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'desk_note__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], { name: 'desk_note__writer' })
@Index('desk_note__by_contribution', ['contributionId', 'createdAt'])
@Index('desk_note__by_writer', ['participantId'])
export class DeskNoteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'desk_note__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
