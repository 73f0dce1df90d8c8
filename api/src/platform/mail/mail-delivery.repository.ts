/** The only SQL for the mails that were handed over; each statement stands on its own, outside any unit of work. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class MailDeliveryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False where a mail with this key was handed over already, or is just being. */
  async claim(key: string): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO mail_delivery (key) VALUES ($1) ON CONFLICT DO NOTHING RETURNING key`,
      key,
    );
    return rows.length > 0;
  }

  async release(key: string): Promise<void> {
    await this.query(`DELETE FROM mail_delivery WHERE key = $1 AND sent_at IS NULL`, key);
  }

  async confirm(key: string): Promise<void> {
    await this.query(`UPDATE mail_delivery SET sent_at = now() WHERE key = $1`, key);
  }

  private query(sql: string, key: string): Promise<unknown[]> {
    return this.dataSource.query<unknown[]>(sql, [key]);
  }
}
