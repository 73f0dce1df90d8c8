/** The only SQL for the addresses of accounts and for mailed links and codes. */
import { MAILED_CODE_ATTEMPTS } from '@aportes/domain/limits';
import type { Language } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MailedCodePurpose } from './identity.constraints.js';

export interface NewMailedCode {
  id: string;
  purpose: MailedCodePurpose;
  /** Null for a sign-in: whose address it is turns out when the mail is written. */
  accountId: string | null;
  address: string;
  expiresAt: Date;
}

/** What the mail is written from. */
export interface RequestedMail {
  purpose: MailedCodePurpose;
  accountId: string;
  address: string;
  language: Language;
}

export interface MailedSecrets {
  accountId: string;
  tokenDigest: Buffer;
  codeDigest: Buffer;
  expiresAt: Date;
}

/** The code of the newest request of an address, as the database itself takes its digest. */
const IS_CODE = `code_digest = sha256(convert_to(id::text || $2, 'UTF8'))`;

/**
 * One attempt at the newest request. The same statement runs for an address that nobody has: it counts the attempt
 * against a row without a digest, so that neither answer nor time tells the two apart.
 */
const TRY_CODE = `
WITH tried AS (
  UPDATE mailed_code SET attempts = attempts + 1, used_at = CASE WHEN ${IS_CODE} THEN now() END
  WHERE id = (
    SELECT id FROM mailed_code
    WHERE lower(address) = lower($1) AND purpose = $3 AND ($4::uuid IS NULL OR account_id = $4)
    ORDER BY created_at DESC LIMIT 1)
  AND used_at IS NULL AND expires_at > now() AND attempts < ${MAILED_CODE_ATTEMPTS}
  RETURNING account_id, used_at)
SELECT account_id AS "accountId" FROM tried WHERE used_at IS NOT NULL`;

@Injectable()
export class AccountEmailRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async addressOf(accountId: string): Promise<string | null> {
    const rows = await this.query<{ address: string }>(
      `SELECT address FROM account_email WHERE account_id = $1`,
      [accountId],
    );
    return rows[0]?.address ?? null;
  }

  async accountWith(address: string): Promise<string | null> {
    const rows = await this.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM account_email WHERE lower(address) = lower($1)`,
      [address],
    );
    return rows[0]?.accountId ?? null;
  }

  /** Until the unit of work ends, nobody else gives this address an account. */
  async lock(address: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 0))`, [address]);
  }

  /** False where the account has an address, or the address an account. */
  async insertAddress(accountId: string, address: string): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO account_email (account_id, address) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING address`,
      [accountId, address],
    );
    return rows.length > 0;
  }

  async insertCode({ id, purpose, accountId, address, expiresAt }: NewMailedCode): Promise<void> {
    await this.query(
      `INSERT INTO mailed_code (id, purpose, account_id, address, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, purpose, accountId, address, expiresAt],
    );
  }

  /** Null where there is nobody to write to, or the request has expired meanwhile. */
  async requested(id: string): Promise<RequestedMail | null> {
    const rows = await this.query<RequestedMail>(
      `SELECT m.purpose, a.id AS "accountId", coalesce(e.address, m.address) AS address, a.language
       FROM mailed_code m
       LEFT JOIN account_email e ON m.purpose = 'SIGN_IN' AND lower(e.address) = lower(m.address)
       JOIN account a ON a.id = coalesce(e.account_id, m.account_id)
       WHERE m.id = $1 AND m.used_at IS NULL AND m.expires_at > now()`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Gives the request the secrets of its mail; those of an earlier try open nothing any more. */
  async arm(id: string, { accountId, tokenDigest, codeDigest, expiresAt }: MailedSecrets): Promise<void> {
    await this.query(
      `UPDATE mailed_code SET account_id = $2, token_digest = $3, code_digest = $4, expires_at = $5 WHERE id = $1`,
      [id, accountId, tokenDigest, codeDigest, expiresAt],
    );
  }

  async forgetOld(): Promise<void> {
    await this.query(`DELETE FROM mailed_code WHERE expires_at < now() - interval '1 day'`, []);
  }

  /** The account that a mailed link opens, used up by this very statement. */
  async redeemLink(digest: Buffer): Promise<string | null> {
    const rows = await this.query<{ accountId: string }>(
      `WITH redeemed AS (UPDATE mailed_code SET used_at = now()
         WHERE token_digest = $1 AND purpose = 'SIGN_IN' AND used_at IS NULL AND expires_at > now()
         RETURNING account_id)
       SELECT account_id AS "accountId" FROM redeemed`,
      [digest],
    );
    return rows[0]?.accountId ?? null;
  }

  /** The account that a typed code opens, used up by this very statement. */
  async redeemCode(address: string, code: string): Promise<string | null> {
    const rows = await this.query<{ accountId: string }>(TRY_CODE, [address, code, 'SIGN_IN', null]);
    return rows[0]?.accountId ?? null;
  }

  /** True where the account has proved by the typed code that the address is its own. */
  async redeemConfirmation(accountId: string, address: string, code: string): Promise<boolean> {
    return (await this.query(TRY_CODE, [address, code, 'CONFIRM_EMAIL', accountId])).length > 0;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
