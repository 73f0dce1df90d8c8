/** Personal invitations: who is awaited in a meeting, as who and with which roles. */
import type { Capacity, Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { INVITATION_CHECKS, INVITATION_ROLE_CHECKS } from './invitation.constraints.js';

/** One each address and meeting; name and address go with the row when they are to be forgotten. */
@Entity('invitation')
@HasChecks(INVITATION_CHECKS)
@Unique('invitation__id_in_meeting', ['meetingId', 'id'])
@Unique('invitation__token_digest_is_unique', ['tokenDigest'])
@ForeignKey('meeting', ['meetingId'], ['id'], { name: 'invitation__meeting' })
@ForeignKey('country', ['countryCode'], ['alpha2'], { name: 'invitation__country' })
@ForeignKey('participant', ['meetingId', 'invitedBy'], ['meetingId', 'id'], {
  name: 'invitation__invited_by',
})
@ForeignKey('participant', ['meetingId', 'participantId'], ['meetingId', 'id'], {
  name: 'invitation__participant',
})
@Index('invitation__once_an_address', { synchronize: false })
@Index('invitation__newest_first', { synchronize: false })
@Index('invitation__by_participant', { synchronize: false })
@Index('invitation__by_address', { synchronize: false })
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  institution!: string | null;

  @Column('text', { name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column('text', { name: 'stakeholder_kind' })
  stakeholderKind!: StakeholderKind;

  @Column('text')
  language!: Language;

  @Column('text', { array: true })
  capacities!: Capacity[];

  /** Null: from the command line. */
  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** The mailing under way or gone out last; an older one that still waits is dropped. */
  @Column('uuid', { name: 'mailing_id', nullable: true })
  mailingId!: string | null;

  /** Of the token in the newest mail; made when that mail is written and kept nowhere else. */
  @Column('bytea', { name: 'token_digest', nullable: true })
  tokenDigest!: Buffer | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;
}

@Entity('invitation_role')
@HasChecks(INVITATION_ROLE_CHECKS)
@Unique('invitation_role__once', ['invitationId', 'role', 'sessionId'])
@ForeignKey('invitation', ['meetingId', 'invitationId'], ['meetingId', 'id'], {
  name: 'invitation_role__invitation',
})
@ForeignKey('session', ['meetingId', 'sessionId'], ['meetingId', 'id'], { name: 'invitation_role__session' })
export class InvitationRoleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_role__pk' })
  id!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Column('text')
  role!: Role;

  /** Null: in all sessions of the meeting. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;
}
