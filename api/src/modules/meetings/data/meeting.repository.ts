/** The only SQL for meetings, their agenda, sessions and taxonomies. */
import type { AgendaItemKind, Moderation, SessionStatus } from '@aportes/domain/vocabulary';
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { StoredSpeaker } from './agenda.entities.js';
import type { MeetingEntity } from './meeting.entities.js';
import { amongIds } from '../../../platform/database/among-ids.js';

export interface MeetingRow extends Omit<MeetingEntity, 'createdAt' | 'phaseId'> {
  process: LocalizedText;
  phase: 'CONSULTATION' | 'STOCKTAKING' | 'NEGOTIATION';
  seq: number;
  /** Of the last redaction; 0 where there was none. */
  redactedSeq: number;
  themes: {
    id: string;
    code: string;
    numeral: string;
    position: number;
    title: LocalizedText;
    shortTitle: LocalizedText;
  }[];
  subregions: {
    id: string;
    code: string;
    name: LocalizedText;
    abbreviation: LocalizedText;
    countryCodes: string[];
  }[];
  agenda: AgendaRow[];
}

export interface AgendaRow {
  id: string;
  position: number;
  kind: AgendaItemKind;
  title: LocalizedText;
  day: string | null;
  themeId: string | null;
  speakers: StoredSpeaker[];
  session: SessionRow | null;
}

export interface SessionRow {
  id: string;
  status: SessionStatus;
  moderation: Moderation;
  openedAt: string | null;
  closedAt: string | null;
  version: number;
  supportIsHidden: boolean;
}

/** What a command on a session needs to know of it. */
export interface SessionState {
  meetingId: string;
  status: SessionStatus;
  supportIsHidden: boolean;
}

/** Everything fixed about meetings, each in one row: small, and asked for on every screen. */
const WHOLE = `
SELECT m.id, m.slug, m.symbol_prefix AS "symbolPrefix", m.title, m.place, m.starts_on::text AS "startsOn",
  m.ends_on::text AS "endsOn", m.time_zone AS "timeZone", m.organizers, m.mandates, m.aim, m.objectives, m.languages,
  m.attribution_default AS "attributionDefault", m.join_code AS "joinCode", m.join_open AS "joinOpen",
  m.current_agenda_item_id AS "currentAgendaItemId", process.name AS process, phase.kind AS phase,
  counter.event_seq AS seq,
  coalesce((SELECT max(e.seq) FROM event_log e WHERE e.meeting_id = m.id AND e.type = 'CONTRIBUTION_REDACTED'), 0)
    AS "redactedSeq",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'numeral', t.numeral, 'position', t.position,
      'title', t.title, 'shortTitle', t.short_title) ORDER BY t.position), '[]')
    FROM theme t WHERE t.meeting_id = m.id) AS themes,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name, 'abbreviation', s.abbreviation,
      'countryCodes', (SELECT coalesce(jsonb_agg(c.country_code ORDER BY c.country_code), '[]')
        FROM subregion_country c WHERE c.subregion_id = s.id)) ORDER BY s.position), '[]')
    FROM subregion s WHERE s.meeting_id = m.id) AS subregions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'position', a.position, 'kind', a.kind, 'title', a.title,
      'day', a.day, 'themeId', a.theme_id, 'speakers', a.speakers, 'session',
      CASE WHEN s.id IS NULL THEN NULL ELSE jsonb_build_object('id', s.id, 'status', s.status, 'moderation', s.moderation,
        'openedAt', s.opened_at, 'closedAt', s.closed_at, 'version', s.version, 'supportIsHidden', s.support_hidden) END) ORDER BY a.position), '[]')
    FROM agenda_item a LEFT JOIN session s ON s.agenda_item_id = a.id WHERE a.meeting_id = m.id) AS agenda
FROM meeting m
JOIN meeting_phase phase ON phase.id = m.phase_id
JOIN process ON process.id = phase.process_id
JOIN meeting_counter counter ON counter.meeting_id = m.id`;

@Injectable()
export class MeetingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<MeetingRow[]> {
    return this.query<MeetingRow>(`${WHOLE} ORDER BY m.starts_on DESC, m.id DESC LIMIT 100`, []);
  }

  async byIds(ids: readonly string[]): Promise<MeetingRow[]> {
    return this.query<MeetingRow>(`${WHOLE} WHERE m.id ${amongIds('$1')}`, [ids]);
  }

  async bySlug(slug: string): Promise<MeetingRow | null> {
    return (await this.query<MeetingRow>(`${WHOLE} WHERE m.slug = $1`, [slug]))[0] ?? null;
  }

  /** Whatever the code, so that "unknown" and "switched off" can be told apart by the one who joins. */
  async byJoinCode(code: string): Promise<MeetingRow | null> {
    return (await this.query<MeetingRow>(`${WHOLE} WHERE m.join_code = $1`, [code]))[0] ?? null;
  }

  async meetingOfSession(sessionId: string): Promise<string | null> {
    const rows = await this.query<{ id: string }>(`SELECT meeting_id AS id FROM session WHERE id = $1`, [
      sessionId,
    ]);
    return rows[0]?.id ?? null;
  }

  /** Locked until the unit of work ends, so that two moves of one session follow each other. */
  async lockSession(sessionId: string): Promise<SessionState | null> {
    const rows = await this.query<SessionState>(
      `SELECT meeting_id AS "meetingId", status, support_hidden AS "supportIsHidden" FROM session
       WHERE id = $1 FOR UPDATE`,
      [sessionId],
    );
    return rows[0] ?? null;
  }

  /** With its closing its support is shown. */
  async moveSession(sessionId: string, to: SessionStatus, now: Date): Promise<void> {
    await this.query(
      `UPDATE session SET status = $2, version = version + 1,
         opened_at = CASE WHEN $2 = 'OPEN' AND status IN ('SCHEDULED', 'CLOSED') THEN $3 ELSE opened_at END,
         closed_at = CASE WHEN $2 = 'CLOSED' THEN $3 WHEN $2 = 'OPEN' THEN NULL ELSE closed_at END,
         support_hidden = support_hidden AND $2 <> 'CLOSED'
       WHERE id = $1`,
      [sessionId, to, now],
    );
  }

  async setSupportHidden(sessionId: string, isHidden: boolean): Promise<void> {
    await this.query(`UPDATE session SET support_hidden = $2, version = version + 1 WHERE id = $1`, [
      sessionId,
      isHidden,
    ]);
  }

  async setJoining(meetingId: string, isOpen: boolean): Promise<void> {
    await this.query(`UPDATE meeting SET join_open = $2 WHERE id = $1`, [meetingId, isOpen]);
  }

  /** False where another meeting has this code. */
  async setJoinCode(meetingId: string, code: string): Promise<boolean> {
    const rows = await this.query<{ id: string }>(
      `WITH changed AS (UPDATE meeting SET join_code = $2
         WHERE id = $1 AND NOT EXISTS (SELECT FROM meeting WHERE join_code = $2) RETURNING id)
       SELECT id FROM changed`,
      [meetingId, code],
    );
    return rows.length > 0;
  }

  /** False where the item is not of this meeting. */
  async setCurrentItem(meetingId: string, agendaItemId: string | null): Promise<boolean> {
    const rows = await this.query<{ id: string }>(
      `WITH changed AS (UPDATE meeting SET current_agenda_item_id = $2 WHERE id = $1
         AND ($2::uuid IS NULL OR EXISTS (SELECT FROM agenda_item WHERE id = $2 AND meeting_id = $1)) RETURNING id)
       SELECT id FROM changed`,
      [meetingId, agendaItemId],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
