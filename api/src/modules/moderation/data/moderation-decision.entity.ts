/** One move of a contribution's status by a person, with its reason: written once. */
import type { ContributionStatus, DeclineReason } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  MODERATION_DECISION_CHECKS,
  REOPENING_CHECKS,
  UNDOABLE_CHECKS,
} from './moderation-decision.constraints.js';

@Entity('moderation_decision')
@HasChecks(MODERATION_DECISION_CHECKS)
@HasChecks(UNDOABLE_CHECKS)
@HasChecks(REOPENING_CHECKS)
@Unique('moderation_decision__as_taken', ['id', 'contributionId', 'participantId'])
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'moderation_decision__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'moderation_decision__participant',
})
@Index('moderation_decision__by_contribution', ['contributionId', 'createdAt', 'id'])
export class ModerationDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'moderation_decision__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('text', { name: 'from_status' })
  fromStatus!: ContributionStatus;

  @Column('text', { name: 'to_status' })
  toStatus!: ContributionStatus;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text', { nullable: true })
  reason!: DeclineReason | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Which version of the contribution it made; null for those from before decisions were taken back. */
  @Column('integer', { nullable: true })
  version!: number | null;

  /** How often its author had said anew by then how much of them is shown: that is no act that closes undoing. */
  @Column('integer', { name: 'attribution_changes', default: 0 })
  attributionChanges!: number;

  /** Since when the desk was asked, so that it waits as long again where it is taken back; null where it was not. */
  @Column('timestamptz', { name: 'waited_since', nullable: true })
  waitedSince!: Date | null;
}
