/** An author's appeal against a refusal, once: written once, emptied of its words where the author is erased. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { APPEAL_CHECKS } from './appeal.constraints.js';

@Entity('appeal')
@HasChecks(APPEAL_CHECKS)
@Unique('appeal__once', ['contributionId'])
@ForeignKey('moderation_decision', ['decisionId'], ['id'], { name: 'appeal__decision' })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'appeal__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'appeal__participant',
})
export class AppealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appeal__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  /** The refusal. */
  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
