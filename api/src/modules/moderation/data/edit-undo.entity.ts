/** A decision about an edit taken back by whoever took it: once, and written once. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('edit_decision_undo')
@Unique('edit_decision_undo__once', ['decisionId'])
@ForeignKey(
  'edit_decision',
  ['decisionId', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'edit_decision_undo__by_who_took_it' },
)
export class EditUndoEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'edit_decision_undo__pk' })
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
