/** What the author of something merged has answered: whether to be named beside the text into which it went. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('co_authorship')
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'co_authorship__source',
})
@ForeignKey('contribution_revision', ['targetId', 'revisionNumber'], ['contributionId', 'number'], {
  name: 'co_authorship__seen',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'co_authorship__participant',
})
@Index('co_authorship__by_participant', ['participantId'])
@Index('co_authorship__agreed', { synchronize: false })
export class CoAuthorshipEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'co_authorship__pk' })
  contributionId!: string;

  @PrimaryColumn('uuid', { name: 'target_id', primaryKeyConstraintName: 'co_authorship__pk' })
  targetId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  /** The version of that text that was seen. */
  @Column('integer', { name: 'revision_number' })
  revisionNumber!: number;

  @Column('boolean', { name: 'is_agreed' })
  isAgreed!: boolean;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;
}
