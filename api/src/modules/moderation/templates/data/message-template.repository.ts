/** Saved messages of the desk of a meeting; of those that were removed only the id is kept. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface TemplateWords {
  purpose: MessagePurpose;
  language: Language;
  title: string;
  text: string;
}

export interface MessageTemplate extends TemplateWords {
  id: string;
  version: number;
}

/** Also of one that was removed. */
export type TemplateRow = Omit<MessageTemplate, 'title' | 'text'> & {
  meetingId: string;
  /** Whoever saved it last. */
  participantId: string;
  title: string | null;
  text: string | null;
};

export interface SavedBy {
  participantId: string;
  savedAt: Date;
}

const SHOWN = 'id, purpose, language, title, text, version';

@Injectable()
export class MessageTemplateRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<TemplateRow | null> {
    const sql = `SELECT ${SHOWN}, meeting_id AS "meetingId", participant_id AS "participantId"
      FROM message_template WHERE id = $1`;
    return (await this.query<TemplateRow>(sql, [id]))[0] ?? null;
  }

  /** By title. */
  async ofMeeting(meetingId: string): Promise<MessageTemplate[]> {
    return this.query(
      `SELECT ${SHOWN} FROM message_template WHERE meeting_id = $1 AND title IS NOT NULL ORDER BY title, id`,
      [meetingId],
    );
  }

  /** Those of one meeting are saved one after the other. */
  async lockMeeting(meetingId: string): Promise<number> {
    await this.query(`SELECT FROM meeting WHERE id = $1 FOR NO KEY UPDATE`, [meetingId]);
    const sql = `SELECT count(*)::integer AS count FROM message_template WHERE meeting_id = $1 AND title IS NOT NULL`;
    return (await this.query<{ count: number }>(sql, [meetingId]))[0]!.count;
  }

  async insert(id: string, meetingId: string, words: TemplateWords, by: SavedBy): Promise<MessageTemplate> {
    const { purpose, language, title, text } = words;
    await this.query(
      `INSERT INTO message_template (id, meeting_id, participant_id, purpose, language, title, text, version, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)`,
      [id, meetingId, by.participantId, purpose, language, title, text, by.savedAt],
    );
    return { id, ...words, version: 1 };
  }

  async update({ id, version }: TemplateRow, words: TemplateWords, by: SavedBy): Promise<MessageTemplate> {
    await this.query(
      `UPDATE message_template SET language = $2, title = $3, text = $4, version = version + 1,
         participant_id = $5, saved_at = $6 WHERE id = $1`,
      [id, words.language, words.title, words.text, by.participantId, by.savedAt],
    );
    return { id, ...words, version: version + 1 };
  }

  async remove(id: string, { participantId, savedAt }: SavedBy): Promise<void> {
    await this.query(
      `UPDATE message_template SET title = NULL, text = NULL, version = version + 1, participant_id = $2,
         saved_at = $3 WHERE id = $1`,
      [id, participantId, savedAt],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
