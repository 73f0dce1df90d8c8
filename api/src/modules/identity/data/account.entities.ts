/** Accounts and the ways in which their devices are signed in; only digests of tokens are stored. */
import type { Language, SignInProof } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HasChecks } from '../../../platform/database/checks.js';
import {
  ACCOUNT_CHECKS,
  SIGN_IN_CHECKS,
  SIGN_IN_PROOF_CHECKS,
  SIGN_IN_TOKEN_CHECKS,
  type TokenPurpose,
} from './identity.constraints.js';

@Entity('account')
@HasChecks(ACCOUNT_CHECKS)
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account__pk' })
  id!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** One device's sign-in; the cookie holds the token of which this is the digest. */
@Entity('sign_in')
@HasChecks(SIGN_IN_CHECKS)
@HasChecks(SIGN_IN_PROOF_CHECKS)
@Unique('sign_in__digest_is_unique', ['tokenDigest'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'sign_in__account' })
@Index('sign_in__by_account', { synchronize: false })
export class SignInEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in__pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('bytea', { name: 'token_digest' })
  tokenDigest!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' })
  lastUsedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** By what it was signed in; a second factor will be one more. */
  @Column('text', { array: true, default: '{}' })
  proofs!: SignInProof[];
}

/** A token that can be exchanged for a sign-in. */
@Entity('sign_in_token')
@HasChecks(SIGN_IN_TOKEN_CHECKS)
@Unique('sign_in_token__digest_is_unique', ['digest'])
@Index('sign_in_token__by_account', ['accountId'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'sign_in_token__account' })
export class SignInTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_token__pk' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('bytea')
  digest!: Buffer;

  @Column('text')
  purpose!: TokenPurpose;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
