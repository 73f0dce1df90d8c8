/** Reads of contributions for lists, for single pages and for whoever follows changes live. */
import type { Viewer } from '@aportes/domain/actor';
import { maySee, type ContributionFacts } from '@aportes/domain/contribution.policy';
import { SYMBOL_PATTERN } from '@aportes/domain/symbol';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { facetsStatement, type FacetRow } from './data/contribution-facets.sql.js';
import type { ContributionFilter } from './data/contribution-filter.sql.js';
import {
  cardsStatement,
  listStatement,
  type ListRequest,
  type Statement,
} from './data/contribution-list.sql.js';
import type { ContributionScope } from './data/contribution-scope.sql.js';
import { CARD_PARTS, type ContributionRow, type EndorsementsByParticipant } from './data/contribution-row.js';

/** One contribution and the standing of whoever looks at it. */
export interface ContributionView {
  row: ContributionRow;
  viewer: Viewer;
  /** True in the results of a search. */
  found: boolean;
}

export interface ContributionPage {
  rows: (ContributionRow & { sortKey: string })[];
  hasNextPage: boolean;
  /** Null where it was not asked for. */
  total: number | null;
}

/** A contribution as it was read once for many viewers: who may see it is asked for each. */
export interface SharedContribution {
  row: ContributionRow;
  endorsements: EndorsementsByParticipant;
}

export function viewOfShared({ row, endorsements }: SharedContribution, viewer: Viewer): ContributionView {
  const viewerEndorsement = viewer ? (endorsements[viewer.participantId] ?? null) : null;
  return { row: { ...row, viewerEndorsement }, viewer, found: false };
}

const SHARED_PARTS = new Set(CARD_PARTS.filter((part) => part !== 'viewerEndorsement'));
const ALL_PARTS = new Set(CARD_PARTS.filter((part) => part !== 'endorsements'));

type ListedRow = ContributionRow & { sortKey: string; total: number | null };

@Injectable()
export class ContributionQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(request: ListRequest): Promise<ContributionPage> {
    const listed = await this.query<Omit<ListedRow, 'id'> & { id: string | null }>(listStatement(request));
    const rows = listed.filter((row): row is ListedRow => row.id !== null);
    return {
      rows: rows.slice(0, request.first),
      hasNextPage: rows.length > request.first,
      total: listed[0]?.total ?? null,
    };
  }

  async facets(scope: ContributionScope, filter: ContributionFilter): Promise<FacetRow> {
    const [row] = await this.query<FacetRow>(facetsStatement(scope, filter));
    if (!row) throw new Error('The statement of the facets always has one row.');
    return row;
  }

  /** Those of the contributions that the viewer may see, in the order of the ids; of one meeting, the viewer's. */
  async visibleByIds(viewer: Viewer, ids: readonly string[]): Promise<ContributionView[]> {
    const known = ids.filter(isUuid).map((id) => id.toLowerCase());
    if (known.length === 0) return [];
    const rows = await this.query<ContributionRow>(
      cardsStatement(known, ALL_PARTS, viewer?.participantId ?? null),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return known
      .map((id) => byId.get(id))
      .filter((row): row is ContributionRow => row !== undefined)
      .map((row) => ({ row, viewer: viewer?.meetingId === row.meetingId ? viewer : null, found: false }))
      .filter((view) => maySee(view.viewer, view.row));
  }

  /** Contributions with the stances of everybody, for views of many viewers. */
  async shared(ids: readonly string[]): Promise<SharedContribution[]> {
    if (ids.length === 0) return [];
    const rows = await this.query<ContributionRow>(cardsStatement(ids, SHARED_PARTS, null));
    return rows.map(({ endorsements = {}, ...row }) => ({ row, endorsements }));
  }

  /** Where a contribution belongs; tells nothing about who may see it. */
  async meetingOf(id: string): Promise<string | null> {
    if (!isUuid(id)) return null;
    const sql = `SELECT meeting_id AS "meetingId" FROM contribution WHERE id = $1`;
    const [row] = await this.query<{ meetingId: string }>({ text: sql, values: [id] });
    return row?.meetingId ?? null;
  }

  /** Symbols begin with their meeting's prefix, which is unique: they name one contribution among all meetings. */
  async idOfSymbol(symbol: string): Promise<string | null> {
    const typed = symbol.trim().toUpperCase();
    if (!SYMBOL_PATTERN.test(typed)) return null;
    const sql = `SELECT c.id FROM contribution c JOIN meeting m ON m.id = c.meeting_id
      WHERE m.symbol_prefix = split_part($1, '/', 1) AND c.symbol = $1`;
    const [row] = await this.query<{ id: string }>({ text: sql, values: [typed] });
    return row?.id ?? null;
  }

  /** Which of the symbols lead the viewer to a contribution of the meeting. */
  async visibleSymbols(viewer: Viewer, meetingId: string, symbols: readonly string[]): Promise<Set<string>> {
    const sql = `SELECT symbol, session_id AS "sessionId", author_participant_id AS "authorParticipantId", status,
        published_at IS NOT NULL AS "wasPublic" FROM contribution WHERE meeting_id = $1 AND symbol = ANY($2::text[])`;
    const rows = await this.query<ContributionFacts & { symbol: string }>({
      text: sql,
      values: [meetingId, symbols],
    });
    return new Set(rows.filter((row) => maySee(viewer, row)).map(({ symbol }) => symbol));
  }

  /** What each session's wall holds: for those in the room all that it works on, else what was accepted. */
  async countOnWalls(
    sessionIds: readonly string[],
    statuses: readonly string[],
  ): Promise<{ sessionId: string; count: number }[]> {
    const sql = `SELECT session_id AS "sessionId", count(*)::integer AS count FROM contribution
      WHERE session_id = ANY($1::uuid[]) AND status = ANY($2::text[]) GROUP BY 1`;
    return this.query({ text: sql, values: [sessionIds, statuses] });
  }

  private query<Row>({ text, values }: Statement): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(text, values);
  }
}
