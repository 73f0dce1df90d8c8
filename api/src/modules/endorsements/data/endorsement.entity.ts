/** One participant's stance on one version of a contribution; ended, it stays as history. */
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { ENDORSEMENT_CHECKS, SET_ASIDE_CHECKS } from './endorsement.constraints.js';

@Entity('endorsement')
@HasChecks({ ...ENDORSEMENT_CHECKS, ...SET_ASIDE_CHECKS })
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'endorsement__contribution',
})
@ForeignKey('revision_shown', ['contributionId', 'revisionNumber'], ['contributionId', 'revisionNumber'], {
  name: 'endorsement__revision',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'endorsement__participant',
})
@Index('endorsement__one_active_each', { synchronize: false })
@Index('endorsement__by_participant', { synchronize: false })
@Index('endorsement__history_of_participant', ['participantId', 'createdAt', 'id'])
@Index('endorsement__oldest_first', { synchronize: false })
export class EndorsementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'endorsement__pk' })
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
  capacity!: Capacity;

  @Column('text')
  stance!: Stance;

  @Column('text', { nullable: true })
  reservation!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Ended only while its person is named beside the text. */
  @Column('boolean', { name: 'set_aside', default: false })
  setAside!: boolean;
}
