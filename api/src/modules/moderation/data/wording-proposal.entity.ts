/** A version that the desk proposes to the author, with the decision that did so: written once. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('wording_proposal')
@Unique('wording_proposal__of_its_contribution', ['decisionId', 'contributionId'])
@Unique('wording_proposal__one_a_version', ['contributionId', 'revisionNumber'])
@ForeignKey(
  'moderation_decision',
  ['decisionId', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'wording_proposal__decision' },
)
@ForeignKey('contribution_revision', ['contributionId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'wording_proposal__revision',
})
export class WordingProposalEntity {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'wording_proposal__pk' })
  decisionId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  /** Whoever wrote it. */
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('integer', { name: 'revision_number' })
  revisionNumber!: number;

  @Column('timestamptz', { name: 'lapses_at' })
  lapsesAt!: Date;
}
