/** What an import reads and writes in the database: whole batches, in one statement each. */
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import type { CountryCodes } from '@aportes/taxonomy/country-names';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { StoredRow } from './stored-row.js';

export interface ImportMeeting {
  id: string;
  symbolPrefix: string;
  attributionDefault: AttributionLevel;
}

interface Coded {
  code: string;
  id: string;
}

/** Columns of the rows as handed over in one JSON value. */
const GIVEN = `jsonb_to_recordset($1::jsonb) AS given (id uuid, revision uuid, symbol text, "externalId" text, digest text,
  text text, language text, kind text, title text, source text, "writtenAt" timestamptz, details jsonb,
  addressees text[], groups text[], themes uuid[], subregions uuid[], countries text[])`;

const INSERT = `
WITH given AS MATERIALIZED (SELECT * FROM ${GIVEN}),
item AS (
  INSERT INTO contribution (id, meeting_id, theme_id, kind, status, symbol, capture_mode, attribution_level, source,
    external_id, submission_digest, language, addressees, written_at, submitted_at, published_at, created_at)
  SELECT id, $2, themes[1], kind, 'ACCEPTED', symbol, 'IMPORT', $3, source,
    "externalId", digest, language, addressees, "writtenAt", $4, $4, $4 FROM given),
revision AS (
  INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, title, text, details,
    addressees, affected_groups, created_at)
  SELECT revision, id, $2, 1, language, title, text, details, addressees, groups, $4 FROM given),
by_theme AS (
  INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id) SELECT id, $2, unnest(themes) FROM given),
by_subregion AS (
  INSERT INTO contribution_subregion (contribution_id, meeting_id, subregion_id)
  SELECT id, $2, unnest(subregions) FROM given)
INSERT INTO revision_country (contribution_id, revision_number, country_code) SELECT id, 1, unnest(countries) FROM given`;

@Injectable()
export class ImportStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async meeting(slug: string): Promise<ImportMeeting | null> {
    const rows = await this.query<ImportMeeting>(
      `SELECT id, symbol_prefix AS "symbolPrefix", attribution_default AS "attributionDefault" FROM meeting WHERE slug = $1`,
      [slug],
    );
    return rows[0] ?? null;
  }

  async themes(meetingId: string): Promise<Map<string, string>> {
    return this.coded(`SELECT code, id FROM theme WHERE meeting_id = $1`, meetingId);
  }

  async subregions(meetingId: string): Promise<Map<string, string>> {
    return this.coded(`SELECT code, id FROM subregion WHERE meeting_id = $1`, meetingId);
  }

  async countries(): Promise<CountryCodes[]> {
    return this.query<CountryCodes>(`SELECT alpha2, alpha3 FROM country`, []);
  }

  /** Imports into one meeting wait for each other, batch by batch, so that none meets the other's ids half-way. */
  async lock(meetingId: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [meetingId]);
  }

  /** Those of the ids that are there already, each with the digest of its content. */
  async existing(meetingId: string, externalIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.query<{ externalId: string; digest: string | null }>(
      `SELECT external_id AS "externalId", submission_digest AS digest FROM contribution
       WHERE meeting_id = $1 AND external_id = ANY($2::text[])`,
      [meetingId, externalIds],
    );
    return new Map(rows.map(({ externalId, digest }) => [externalId, digest]));
  }

  /** Takes so many numbers of a series of symbols and answers with the first. */
  async takeNumbers(meetingId: string, letter: string, count: number): Promise<number> {
    const rows = await this.query<{ first: number }>(
      `INSERT INTO symbol_counter (meeting_id, series, letter, next) VALUES ($1, 'IM', $2, 1 + $3::integer)
       ON CONFLICT (meeting_id, series, letter) DO UPDATE SET next = symbol_counter.next + $3::integer
       RETURNING next - $3::integer AS first`,
      [meetingId, letter, count],
    );
    return rows[0]!.first;
  }

  async insert(meeting: ImportMeeting, rows: readonly StoredRow[], at: Date): Promise<void> {
    await this.query(INSERT, [JSON.stringify(rows), meeting.id, meeting.attributionDefault, at]);
  }

  private async coded(sql: string, meetingId: string): Promise<Map<string, string>> {
    const rows = await this.query<Coded>(sql, [meetingId]);
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
