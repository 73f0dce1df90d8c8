/** The address by which a person comes back, apart from the account, and the links and codes mailed to addresses. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import { ACCOUNT_EMAIL_CHECKS, MAILED_CODE_CHECKS, type MailedCodePurpose } from './identity.constraints.js';

/** Only what its owner has confirmed; unique in whatever case it is typed. */
@Entity('account_email')
@HasChecks(ACCOUNT_EMAIL_CHECKS)
@ForeignKey('account', ['accountId'], ['id'], { name: 'account_email__account' })
@Index('account_email__address_is_unique', { synchronize: false })
export class AccountEmailEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'account_email__pk' })
  accountId!: string;

  @Column('text')
  address!: string;

  @Column('timestamptz', { name: 'confirmed_at', default: () => 'now()' })
  confirmedAt!: Date;
}

/**
 * A request for a mail. One for an address that nobody has is kept just the same, without digests, so that nothing
 * in the answers or in their time tells it apart. Gone a day after it expired.
 */
@Entity('mailed_code')
@HasChecks(MAILED_CODE_CHECKS)
@Unique('mailed_code__token_digest_is_unique', ['tokenDigest'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'mailed_code__account' })
@Index('mailed_code__newest_of_address', { synchronize: false })
@Index('mailed_code__by_account', { synchronize: false })
export class MailedCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailed_code__pk' })
  id!: string;

  @Column('text')
  purpose!: MailedCodePurpose;

  /** Null until the mail is written, and for good where nobody has the address. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text')
  address!: string;

  @Column('bytea', { name: 'token_digest', nullable: true })
  tokenDigest!: Buffer | null;

  /** Of the code and the id of the row: a code alone is short enough to be guessed from its digest. */
  @Column('bytea', { name: 'code_digest', nullable: true })
  codeDigest!: Buffer | null;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
