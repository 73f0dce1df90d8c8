/** One version of a contribution's text: written once, never changed. */
import type { Addressee, AffectedGroup, EditKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { MEANING_CHECKS, REVISION_CHECKS } from './contribution.constraints.js';

/** A further field of the kind's template, by name. */
export interface ContributionDetail {
  name: string;
  text: string;
}

@Entity('contribution_revision')
@HasChecks(REVISION_CHECKS)
@HasChecks(MEANING_CHECKS)
@Unique('contribution_revision__number_is_unique', ['contributionId', 'number'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'contribution_revision__contribution',
})
@ForeignKey('participant', ['meetingId', 'authorParticipantId'], ['meetingId', 'id'], {
  name: 'contribution_revision__author',
})
@Index('contribution_revision__search', { synchronize: false })
export class ContributionRevisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_revision__pk' })
  id!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  language!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text')
  text!: string;

  @Column('jsonb', { default: [] })
  details!: ContributionDetail[];

  @Column('text', { array: true, default: '{}' })
  addressees!: Addressee[];

  @Column('text', { name: 'affected_groups', array: true, default: '{}' })
  affectedGroups!: AffectedGroup[];

  @Column('text', { name: 'edit_kind', default: 'SUBSTANTIVE' })
  editKind!: EditKind;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'author_participant_id', nullable: true })
  authorParticipantId!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Of the version that first said what this one says; filled by the database when the row is written. */
  @Column({ type: 'integer', name: 'meaning_number', select: false, insert: false, update: false })
  meaningNumber!: number;

  /** Filled by the database when the row is written. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  search!: string;
}
