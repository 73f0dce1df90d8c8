/** People in one meeting: standing and roles here, name and institution apart, so that they can be sealed or erased. */
import type { Capacity, Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  ERASURE_CHECKS,
  IDENTITY_CHECKS,
  PARTICIPANT_CHECKS,
  ROLE_GRANT_CHECKS,
} from './identity.constraints.js';

@Entity('participant')
@HasChecks(PARTICIPANT_CHECKS)
@HasChecks(ERASURE_CHECKS)
@Unique('participant__id_in_meeting', ['meetingId', 'id'])
@Unique('participant__once_a_meeting', ['meetingId', 'accountId'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'participant__meeting' })
@ForeignKey('account', ['accountId'], ['id'], { name: 'participant__account' })
@ForeignKey('country', ['countryCode'], ['alpha2'], { name: 'participant__country' })
@Index('participant__by_account', ['accountId', 'joinedAt', 'id'])
@Index('participant__newest_first', { synchronize: false })
export class ParticipantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'participant__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text', { name: 'stakeholder_kind' })
  stakeholderKind!: StakeholderKind;

  @Column('text', { name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column('text')
  language!: Language;

  /** In which capacities this person may endorse. */
  @Column('text', { array: true, default: '{PERSONAL}' })
  capacities!: Capacity[];

  @Column('timestamptz', { name: 'joined_at', default: () => 'now()' })
  joinedAt!: Date;

  /** Gone by their own will: whoever left may join again. */
  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  /** Sent away by the secretariat: the code of the meeting lets them in no more. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  /** What stays of somebody whose account was erased: an id for what they left to others, and whom breadth counts. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}

@Entity('participant_identity')
@HasChecks(IDENTITY_CHECKS)
@ForeignKey('participant', ['participantId'], ['id'], { name: 'participant_identity__participant' })
export class ParticipantIdentityEntity {
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'participant_identity__pk' })
  participantId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  institution!: string | null;
}

@Entity('role_grant')
@HasChecks(ROLE_GRANT_CHECKS)
@Unique('role_grant__once', ['participantId', 'role', 'sessionId'])
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'role_grant__participant',
})
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'role_grant__session' })
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'participant_id' })
  participantId!: string;

  @Column('text')
  role!: Role;

  /** Null: in all sessions of the meeting. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;
}
