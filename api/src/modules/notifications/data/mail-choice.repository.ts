/** The only SQL for which mails are wanted, and for the links that stop them. */
import { DEFAULT_MAIL_CHOICE, type MailChoice } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

@Injectable()
export class MailChoiceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(accountId: string): Promise<MailChoice> {
    const rows = await this.query<{ choice: MailChoice }>(
      `SELECT choice FROM mail_choice WHERE account_id = $1`,
      [accountId],
    );
    return rows[0]?.choice ?? DEFAULT_MAIL_CHOICE;
  }

  async choose(accountId: string, choice: MailChoice): Promise<void> {
    await this.query(
      `INSERT INTO mail_choice (account_id, choice) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET choice = excluded.choice`,
      [accountId, choice],
    );
  }

  async insertStop(tokenDigest: Buffer, accountId: string): Promise<void> {
    await this.query(`INSERT INTO mail_stop (token_digest, account_id) VALUES ($1, $2)`, [
      tokenDigest,
      accountId,
    ]);
  }

  /** False where nobody's mails are stopped by the token. */
  async stop(tokenDigest: Buffer): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO mail_choice (account_id, choice)
       SELECT account_id, 'NONE' FROM mail_stop WHERE token_digest = $1
       ON CONFLICT (account_id) DO UPDATE SET choice = excluded.choice RETURNING account_id`,
      [tokenDigest],
    );
    return rows.length > 0;
  }

  /** Old mails are hardly opened any more. */
  async forgetStopsBefore(moment: Date): Promise<void> {
    await this.query(`DELETE FROM mail_stop WHERE created_at < $1`, [moment]);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
