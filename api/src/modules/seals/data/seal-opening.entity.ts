/** A request to open the seal of what is not attributable, and what a second person said to it: answered once. */
import type { SealVerdict } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { SEAL_OPENING_CHECKS } from './seal-opening.constraints.js';

@Entity('seal_opening')
@HasChecks(SEAL_OPENING_CHECKS)
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'seal_opening__contribution',
})
@ForeignKey('participant', ['meetingId', 'askedBy'], ['meetingId', 'id'], { name: 'seal_opening__asker' })
@ForeignKey('participant', ['meetingId', 'answeredBy'], ['meetingId', 'id'], {
  name: 'seal_opening__second',
})
@Index('seal_opening__by_contribution', ['contributionId', 'askedAt', 'id'])
@Index('seal_opening__by_asker', ['askedBy'])
@Index('seal_opening__by_second', { synchronize: false })
@Index('seal_opening__one_waits', { synchronize: false })
export class SealOpeningEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seal_opening__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('text')
  reason!: string;

  @Column('text')
  language!: string;

  /** Until then a second person may answer. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('text', { nullable: true })
  verdict!: SealVerdict | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** Until then the two may read the name. */
  @Column('timestamptz', { name: 'open_until', nullable: true })
  openUntil!: Date | null;
}
