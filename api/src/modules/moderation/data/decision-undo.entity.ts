/** A decision taken back by whoever took it: once, and written once. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('decision_undo')
@Unique('decision_undo__once', ['decisionId'])
@ForeignKey(
  'moderation_decision',
  ['decisionId', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'decision_undo__by_who_took_it' },
)
export class DecisionUndoEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_undo__pk' })
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
