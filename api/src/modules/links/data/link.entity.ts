/** What one contribution is to another of its meeting; taken away, it stays as history. */
import type { LinkKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { LINK_CHECKS } from './link.constraints.js';

@Entity('contribution_link')
@HasChecks(LINK_CHECKS)
@ForeignKey('contribution', ['meetingId', 'fromId'], ['meetingId', 'id'], {
  name: 'contribution_link__from',
})
@ForeignKey('contribution', ['meetingId', 'toId'], ['meetingId', 'id'], { name: 'contribution_link__to' })
@ForeignKey('participant', ['meetingId', 'madeBy'], ['meetingId', 'id'], {
  name: 'contribution_link__maker',
})
@ForeignKey('participant', ['meetingId', 'withdrawnBy'], ['meetingId', 'id'], {
  name: 'contribution_link__withdrawer',
})
@Index('contribution_link__once', { synchronize: false })
@Index('contribution_link__by_maker', { synchronize: false })
@Index('contribution_link__of_from', { synchronize: false })
@Index('contribution_link__of_to', { synchronize: false })
export class LinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_link__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text')
  kind!: LinkKind;

  @Column('uuid', { name: 'from_id' })
  fromId!: string;

  @Column('uuid', { name: 'to_id' })
  toId!: string;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;
}
