/** Tags set anew at the desk: from which to which, written once; taking it back is another one that names it. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { RETAGGING_CHECKS } from './retagging.constraints.js';

@Entity('retagging')
@HasChecks(RETAGGING_CHECKS)
@Unique('retagging__one_a_version', ['contributionId', 'version'])
@Unique('retagging__as_done', ['id', 'contributionId', 'participantId'])
@Unique('retagging__taken_back_once', ['takesBack'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'retagging__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'retagging__participant',
})
@ForeignKey(
  'retagging',
  ['takesBack', 'contributionId', 'participantId'],
  ['id', 'contributionId', 'participantId'],
  { name: 'retagging__taken_back_by_who_did_it' },
)
export class RetaggingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'retagging__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text', { name: 'from_kind', nullable: true })
  fromKind!: ContributionKind | null;

  @Column('text', { name: 'to_kind', nullable: true })
  toKind!: ContributionKind | null;

  /** The main theme first. */
  @Column('uuid', { name: 'from_theme_ids', array: true })
  fromThemeIds!: string[];

  @Column('uuid', { name: 'to_theme_ids', array: true })
  toThemeIds!: string[];

  @Column('uuid', { name: 'from_subregion_ids', array: true })
  fromSubregionIds!: string[];

  @Column('uuid', { name: 'to_subregion_ids', array: true })
  toSubregionIds!: string[];

  /** Which version of the contribution it made. */
  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'takes_back', nullable: true })
  takesBack!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
