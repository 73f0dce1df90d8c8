/** Decisions taken back by whoever took them, about contributions and about edits of them: once, and written once. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

abstract class Undo {
  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

const byWhoTookIt = (decisions: string, name: string): ClassDecorator =>
  ForeignKey(
    decisions,
    ['decisionId', 'contributionId', 'participantId'],
    ['id', 'contributionId', 'participantId'],
    { name },
  );

@Entity('decision_undo')
@Unique('decision_undo__once', ['decisionId'])
@byWhoTookIt('moderation_decision', 'decision_undo__by_who_took_it')
export class DecisionUndoEntity extends Undo {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_undo__pk' })
  id!: string;
}

@Entity('edit_decision_undo')
@Unique('edit_decision_undo__once', ['decisionId'])
@byWhoTookIt('edit_decision', 'edit_decision_undo__by_who_took_it')
export class EditDecisionUndoEntity extends Undo {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'edit_decision_undo__pk' })
  id!: string;
}
