/** Reads who is due a mail of what is new for them, and what it tells: ids, kinds and symbols, no words of anybody. */
import { NEWS_MAIL } from '@aportes/domain/limits';
import {
  DEFAULT_MAIL_CHOICE,
  type ContributionStatus,
  type Language,
  type NotificationKind,
} from '@aportes/domain/vocabulary';
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ENDORSEMENT_COUNT, MAY_BE_TOLD } from './notification.repository.js';

/** To whom a mail goes. */
export interface Addressee {
  accountId: string;
  address: string;
  language: Language;
  /** The day it is where the meeting is that the person joined last. */
  day: string;
}

export interface NewsItem {
  id: string;
  kind: NotificationKind;
  endorsementCount: number | null;
  participantId: string;
  meeting: { id: string; slug: string; title: LocalizedText };
  contribution: {
    sessionId: string | null;
    authorParticipantId: string | null;
    status: ContributionStatus;
    wasPublic: boolean;
    symbol: string | null;
  };
}

const CHOICE = `coalesce(ch.choice, '${DEFAULT_MAIL_CHOICE}')`;

/** Somebody who has an address and wants mails, and the hour and day where they are. */
const WANTING = `
  SELECT a.id AS account_id, a.language, e.address, ${CHOICE} AS choice,
    $1::timestamptz AT TIME ZONE last.time_zone AS there
  FROM account a JOIN account_email e ON e.account_id = a.id
    LEFT JOIN mail_choice ch ON ch.account_id = a.id
    CROSS JOIN LATERAL (SELECT m.time_zone FROM participant p JOIN meeting m ON m.id = p.meeting_id
      WHERE p.account_id = a.id AND p.left_at IS NULL AND p.removed_at IS NULL
      ORDER BY p.joined_at DESC, p.id LIMIT 1) last
  WHERE ${CHOICE} <> 'NONE'`;

/** Neither seen nor mailed, to people who are still there. */
const UNTOLD = `
  FROM notification n JOIN participant p ON p.id = n.participant_id AND p.left_at IS NULL AND p.removed_at IS NULL
    LEFT JOIN notification_reading r ON r.participant_id = p.id
  WHERE n.mailed_at IS NULL AND n.seq > coalesce(r.seen_seq, 0) AND ${MAY_BE_TOLD}`;

const OLDEST = `$1::timestamptz - interval '${NEWS_MAIL.maxAgeMs} milliseconds'`;

const ADDRESSEE = `w.account_id AS "accountId", w.address, w.language, to_char(w.there, 'YYYY-MM-DD') AS day`;

@Injectable()
export class NewsMailRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everybody for whom it is late enough in the day, or one of them. */
  async due(now: Date, accountId: string | null = null): Promise<Addressee[]> {
    return this.query(
      `WITH untold AS (SELECT DISTINCT p.account_id ${UNTOLD} AND n.happened_at > ${OLDEST}
           AND ($2::uuid IS NULL OR p.account_id = $2)),
         wanting AS (${WANTING} AND a.id IN (SELECT account_id FROM untold))
       SELECT ${ADDRESSEE} FROM wanting w WHERE extract(hour FROM w.there) >= ${NEWS_MAIL.fromHour}`,
      [now, accountId],
    );
  }

  /** Whoever is told of it, where they want the urgent at once. */
  async urgent(now: Date, id: string): Promise<Addressee | null> {
    const rows = await this.query<Addressee>(
      `WITH untold AS (SELECT p.account_id ${UNTOLD} AND n.id = $2),
         wanting AS (${WANTING} AND a.id IN (SELECT account_id FROM untold))
       SELECT ${ADDRESSEE} FROM wanting w WHERE w.choice = 'AT_ONCE'`,
      [now, id],
    );
    return rows[0] ?? null;
  }

  /** Which of them go to somebody who wants the urgent at once. */
  async wantedAtOnce(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.query<{ id: string }>(
      `SELECT n.id FROM notification n JOIN participant p ON p.id = n.participant_id
         JOIN mail_choice c ON c.account_id = p.account_id AND c.choice = 'AT_ONCE'
       WHERE n.id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Newest first. @param only one of them */
  async untold(now: Date, accountId: string, only: string | null = null): Promise<NewsItem[]> {
    return this.query(
      `SELECT n.id, n.kind, ${ENDORSEMENT_COUNT} AS "endorsementCount", n.participant_id AS "participantId",
         jsonb_build_object('id', m.id, 'slug', m.slug, 'title', m.title) AS meeting,
         jsonb_build_object('sessionId', c.session_id, 'authorParticipantId', c.author_participant_id,
           'status', c.status, 'wasPublic', c.published_at IS NOT NULL, 'symbol', c.symbol) AS contribution
       FROM notification n JOIN meeting m ON m.id = n.meeting_id JOIN contribution c ON c.id = n.contribution_id
       WHERE n.id IN (SELECT n.id ${UNTOLD} AND p.account_id = $2 AND n.happened_at > ${OLDEST}
         AND ($3::uuid IS NULL OR n.id = $3))
       ORDER BY m.starts_on DESC, m.id, n.seq DESC`,
      [now, accountId, only],
    );
  }

  async markMailed(now: Date, ids: readonly string[]): Promise<void> {
    await this.query(`UPDATE notification SET mailed_at = $1 WHERE id = ANY($2::uuid[])`, [now, ids]);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
