/** A part of a contribution that was taken apart, in its order, by which decision; written once. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../../platform/database/checks.js';
import { SPLIT_PART_CHECKS } from './splitting.constraints.js';

@Entity('split_part')
@HasChecks(SPLIT_PART_CHECKS)
@Unique('split_part__in_order', ['decisionId', 'ordinal'])
@ForeignKey('contribution', ['meetingId', 'partId'], ['meetingId', 'id'], { name: 'split_part__part' })
@ForeignKey('departure', ['decisionId'], ['decisionId'], { name: 'split_part__departure' })
export class SplitPartEntity {
  @PrimaryColumn('uuid', { name: 'part_id', primaryKeyConstraintName: 'split_part__pk' })
  partId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  @Column('integer')
  ordinal!: number;
}
