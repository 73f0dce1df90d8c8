/** Which mails an account wants of what is new, and the links in them that stop them. */
import { MAIL_CHOICES, type MailChoice } from '@aportes/domain/vocabulary';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HasChecks, oneOf, type Checks } from '../../../platform/database/checks.js';

export const MAIL_CHOICE_CHECKS: Checks = { mail_choice__is_known: oneOf('choice', MAIL_CHOICES) };

export const MAIL_STOP_CHECKS: Checks = {
  mail_stop__digest_is_sha256: 'octet_length(token_digest) = 32',
};

/** Whoever has chosen nothing gets one a day. */
@Entity('mail_choice')
@HasChecks(MAIL_CHOICE_CHECKS)
@ForeignKey('account', ['accountId'], ['id'], { name: 'mail_choice__account', onDelete: 'CASCADE' })
export class MailChoiceEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'mail_choice__pk' })
  accountId!: string;

  @Column('text')
  choice!: MailChoice;
}

/** Works as often as it is pressed, without signing in, and opens nothing else. */
@Entity('mail_stop')
@HasChecks(MAIL_STOP_CHECKS)
@ForeignKey('account', ['accountId'], ['id'], { name: 'mail_stop__account', onDelete: 'CASCADE' })
@Index('mail_stop__by_account', ['accountId'])
export class MailStopEntity {
  @PrimaryColumn('bytea', { name: 'token_digest', primaryKeyConstraintName: 'mail_stop__pk' })
  tokenDigest!: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
