/** What the desk decided about an author's edit of an accepted text: written once. */
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { EDIT_DECISION_CHECKS, UNDOABLE_EDIT_CHECKS } from './moderation-decision.constraints.js';

@Entity('edit_decision')
@HasChecks(EDIT_DECISION_CHECKS)
@HasChecks(UNDOABLE_EDIT_CHECKS)
@Unique('edit_decision__as_taken', ['id', 'contributionId', 'participantId'])
@Index('edit_decision__by_version', ['contributionId', 'revisionNumber'])
@ForeignKey('contribution_revision', ['contributionId', 'shownNumber'], ['contributionId', 'number'], {
  name: 'edit_decision__shown',
})
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

  /** Which version of the contribution it made; null, as the next three, for those from before they were taken back. */
  @Column('integer', { nullable: true })
  version!: number | null;

  /** How many acts it had seen with it. */
  @Column('integer', { nullable: true })
  acts!: number | null;

  @Column('timestamptz', { name: 'waited_since', nullable: true })
  waitedSince!: Date | null;

  /** The version of the text that everybody read until then. */
  @Column('integer', { name: 'shown_number', nullable: true })
  shownNumber!: number | null;
}
