/** Writes the parts of a text that is taken apart: each has its own words, and all else from the whole, as SQL copies it. */
import type { AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ContributionDetail } from './contribution-revision.entity.js';
import { countriesOf } from './revision-countries.sql.js';

/** One part as it is about to be written. */
export interface NewPart {
  id: string;
  revisionId: string;
  symbol: string;
  title: string | null;
  text: string;
  affectedGroups: readonly AffectedGroup[];
  countryCodes: readonly string[];
  details: readonly ContributionDetail[];
}

/** What of the whole decides how its parts are named and checked, and what they have where nothing else is said. */
export interface Whole {
  symbol: string;
  kind: ContributionKind | null;
  language: string;
  affectedGroups: AffectedGroup[];
  countryCodes: string[];
  details: ContributionDetail[];
}

export interface PartsToMake {
  wholeId: string;
  parts: readonly NewPart[];
  status: 'ACCEPTED' | 'SUBMITTED';
  /** Whoever takes it apart. */
  by: string;
  at: Date;
}

const WHOLE = `
SELECT c.symbol, c.kind, c.language, r.affected_groups AS "affectedGroups", r.details,
  ${countriesOf('r.contribution_id', 'r.number')} AS "countryCodes"
FROM contribution c JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = c.current_revision_number
WHERE c.id = $1`;

const PART = 'unnest($2::uuid[], $3::text[]) AS x (id, symbol)';

const CONTRIBUTIONS = `
INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol, author_participant_id,
  capture_mode, captured_by, attribution_level, is_member_state, is_late, source, language, addressees, written_at,
  submitted_at, part_of, decided_at, published_at, waiting_since, created_at)
SELECT x.id, w.meeting_id, w.session_id, w.theme_id, w.kind, $4, x.symbol, w.author_participant_id,
  w.capture_mode, w.captured_by, w.attribution_level, w.is_member_state, w.is_late, w.source, w.language, w.addressees,
  w.written_at, w.submitted_at, w.id, CASE WHEN $4 = 'ACCEPTED' THEN $5::timestamptz END,
  CASE WHEN $4 = 'ACCEPTED' THEN $5::timestamptz END, CASE WHEN $4 = 'SUBMITTED' THEN w.waiting_since END, $5
FROM contribution w, ${PART} WHERE w.id = $1`;

const REVISIONS = `
INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, title, text, details, addressees,
  affected_groups, edit_kind, author_participant_id, created_at)
SELECT x."revisionId", x.id, w.meeting_id, 1, r.language, x.title, x.text, x.details, r.addressees, x."affectedGroups",
  'SUBSTANTIVE', $3, $4
FROM contribution w
JOIN contribution_revision r ON r.contribution_id = w.id AND r.number = w.current_revision_number,
  jsonb_to_recordset($2::jsonb) AS x (id uuid, "revisionId" uuid, title text, text text, details jsonb, "affectedGroups" text[])
WHERE w.id = $1`;

const TAGS = `
WITH part AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "countryCodes" text[])),
countries AS (INSERT INTO revision_country (contribution_id, revision_number, country_code)
  SELECT part.id, 1, unnest(part."countryCodes") FROM part),
themes AS (INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id)
  SELECT part.id, t.meeting_id, t.theme_id FROM part, contribution_theme t WHERE t.contribution_id = $1)
INSERT INTO contribution_subregion (contribution_id, meeting_id, subregion_id)
SELECT part.id, s.meeting_id, s.subregion_id FROM part, contribution_subregion s WHERE s.contribution_id = $1`;

@Injectable()
export class PartsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async whole(id: string): Promise<Whole> {
    return (await this.query<Whole>(WHOLE, [id]))[0]!;
  }

  /** Takes so many numbers of a series, and says the first of them. */
  async takeNumbers(meetingId: string, series: string, letter: string, count: number): Promise<number> {
    const rows = await this.query<{ first: number }>(
      `INSERT INTO symbol_counter (meeting_id, series, letter, next) VALUES ($1, $2, $3, 1 + $4::integer)
       ON CONFLICT (meeting_id, series, letter) DO UPDATE SET next = symbol_counter.next + $4::integer
       RETURNING next - $4::integer AS first`,
      [meetingId, series, letter, count],
    );
    return rows[0]!.first;
  }

  /** Of a whole that is held, before it goes. */
  async insert({ wholeId, parts, status, by, at }: PartsToMake): Promise<void> {
    const ids = parts.map(({ id }) => id);
    const symbols = parts.map(({ symbol }) => symbol);
    await this.query(CONTRIBUTIONS, [wholeId, ids, symbols, status, at]);
    await this.query(REVISIONS, [wholeId, JSON.stringify(parts), by, at]);
    await this.query(TAGS, [wholeId, JSON.stringify(parts)]);
  }

  /** They are held, and nobody has acted on them. */
  async takeBack(ids: readonly string[], at: Date): Promise<void> {
    await this.query(
      `UPDATE contribution SET status = 'WITHDRAWN', version = version + 1, withdrawn_at = $2, waiting_since = NULL
       WHERE id = ANY($1::uuid[])`,
      [ids, at],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
