/** What became of a proposed wording: written once, emptied of its words where their author is erased. */
import type { WordingVerdict } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { WORDING_ANSWER_CHECKS } from './wording.constraints.js';

@Entity('wording_answer')
@HasChecks(WORDING_ANSWER_CHECKS)
@Unique('wording_answer__once', ['decisionId'])
@ForeignKey('wording_proposal', ['decisionId', 'contributionId'], ['decisionId', 'contributionId'], {
  name: 'wording_answer__proposal',
})
@ForeignKey('participant', ['participantId'], ['id'], { name: 'wording_answer__participant' })
export class WordingAnswerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wording_answer__pk' })
  id!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('text')
  verdict!: WordingVerdict;

  /** Null where it lapsed. */
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
