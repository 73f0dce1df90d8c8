/** Writes of contributions that go into others, and of what is written so that others can go into it. */
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  CaptureMode,
  ContributionKind,
} from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ContributionText } from '../contribution.validation.js';
import { countriesOf } from './revision-countries.sql.js';

/** One that goes, on the version that was seen. */
export interface Departing {
  id: string;
  expectedVersion: number;
  at: Date;
}

/** A text that a rapporteur writes from others: accepted and published at once. */
export interface WrittenContribution {
  id: string;
  meetingId: string;
  sessionId: string | null;
  themeId: string | null;
  kind: ContributionKind;
  symbol: string;
  authorParticipantId: string | null;
  captureMode: CaptureMode;
  attributionLevel: AttributionLevel;
  isMemberState: boolean;
  isLate: boolean;
  source: string | null;
  language: string;
  addressees: readonly Addressee[];
  submittedAt: Date;
  consolidationId: string | null;
  partOf: string | null;
  at: Date;
}

/** What several contributions say together of where they belong. */
export interface SourceTags {
  /** Of the first that has one. */
  themeId: string | null;
  themeIds: string[];
  subregionIds: string[];
  affectedGroups: AffectedGroup[];
  countryCodes: string[];
}

const SOURCES = `
SELECT (SELECT theme_id FROM contribution WHERE id = ANY($1::uuid[]) AND theme_id IS NOT NULL
    ORDER BY array_position($1::uuid[], id) LIMIT 1) AS "themeId",
  ARRAY(SELECT DISTINCT theme_id FROM contribution_theme WHERE contribution_id = ANY($1::uuid[])) AS "themeIds",
  ARRAY(SELECT DISTINCT subregion_id FROM contribution_subregion WHERE contribution_id = ANY($1::uuid[])) AS "subregionIds",
  ARRAY(SELECT DISTINCT unnest(r.affected_groups) FROM contribution c JOIN contribution_revision r
    ON r.contribution_id = c.id AND r.number = c.current_revision_number WHERE c.id = ANY($1::uuid[])) AS "affectedGroups",
  ARRAY(SELECT DISTINCT a.country_code FROM contribution c JOIN revision_country a
    ON a.contribution_id = c.id AND a.revision_number = c.current_revision_number WHERE c.id = ANY($1::uuid[])
    ORDER BY 1) AS "countryCodes"`;

@Injectable()
export class LineageRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async mergeInto(targetId: string, departing: Departing): Promise<boolean> {
    return this.leave(departing, 'MERGED', targetId);
  }

  async split(departing: Departing): Promise<boolean> {
    return this.leave(departing, 'SPLIT', null);
  }

  private async leave(
    { id, expectedVersion, at }: Departing,
    status: 'MERGED' | 'SPLIT',
    targetId: string | null,
  ): Promise<boolean> {
    const rows = await this.query(
      `WITH changed AS (UPDATE contribution SET status = $3, merged_into = $4, version = version + 1, decided_at = $5,
         waiting_revision_number = NULL, waiting_since = NULL
       WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM changed`,
      [id, expectedVersion, status, targetId, at],
    );
    return rows.length > 0;
  }

  async sources(ids: readonly string[]): Promise<SourceTags> {
    return (await this.query<SourceTags>(SOURCES, [ids]))[0]!;
  }

  /** Its first version. */
  async written(id: string): Promise<ContributionText> {
    const rows = await this.query<ContributionText>(
      `SELECT language, title, text, addressees, affected_groups AS "affectedGroups", details,
         ${countriesOf('r.contribution_id', 'r.number')} AS "countryCodes"
       FROM contribution_revision r WHERE contribution_id = $1 AND number = 1`,
      [id],
    );
    return rows[0]!;
  }

  /** False where the id is in use. */
  async insert(c: WrittenContribution): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol, author_participant_id,
         capture_mode, attribution_level, is_member_state, is_late, source, language, addressees, submitted_at,
         consolidation_id, part_of, decided_at, published_at, created_at)
       VALUES ($1, $2, $3, $4, $5, 'ACCEPTED', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18, $18)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[c.id, c.meetingId, c.sessionId, c.themeId, c.kind, c.symbol, c.authorParticipantId],
        ...[c.captureMode, c.attributionLevel, c.isMemberState, c.isLate, c.source, c.language, c.addressees],
        ...[c.submittedAt, c.consolidationId, c.partOf, c.at],
      ],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
