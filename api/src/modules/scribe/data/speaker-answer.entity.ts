/** What a speaker said, once, to what was captured: it was said so, in this version, or it was not theirs. */
import type { SpeakerAnswer } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { SPEAKER_ANSWER_CHECKS } from './scribe.constraints.js';

@Entity('speaker_answer')
@HasChecks(SPEAKER_ANSWER_CHECKS)
@Unique('speaker_answer__once', ['contributionId'])
@ForeignKey('contribution_revision', ['contributionId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'speaker_answer__revision',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'speaker_answer__speaker',
})
export class SpeakerAnswerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'speaker_answer__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('integer', { name: 'revision_number' })
  revisionNumber!: number;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  answer!: SpeakerAnswer;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;
}
