/** Who has in hand what waits at the desk, and until when: one at a time. What was claimed before is in the event log. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { CLAIM_CHECKS } from './claim.constraints.js';

@Entity('claim')
@HasChecks(CLAIM_CHECKS)
@ForeignKey('contribution', ['meetingId', 'contributionId'], ['meetingId', 'id'], {
  name: 'claim__contribution',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], { name: 'claim__holder' })
@Index('claim__by_holder', ['participantId'])
export class ClaimEntity {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'claim__one_a_contribution' })
  contributionId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('timestamptz', { name: 'claimed_at' })
  claimedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
