/** What the desk decided about an author's edit of an accepted text: written once. */
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { EDIT_DECISION_CHECKS } from './moderation-decision.constraints.js';

@Entity('edit_decision')
@HasChecks(EDIT_DECISION_CHECKS)
@Unique('edit_decision__one_a_version', ['contributionId', 'revisionNumber'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'edit_decision__contribution',
})
@ForeignKey('contribution_revision', ['contributionId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'edit_decision__revision',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'edit_decision__participant',
})
export class EditDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'edit_decision__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('integer', { name: 'revision_number' })
  revisionNumber!: number;

  @Column('text')
  verdict!: EditVerdict;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
