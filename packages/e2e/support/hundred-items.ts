/** A hundred real texts, with what real people decided about them, put in as imported and waiting: the product has no such door. */
import { askDatabase } from '../../devkit/lib/test-database.mjs';
import { newId } from '../../../api/src/kernel/ids.js';
import { givenLines } from '../../../api/test/support/given-files.js';
import { demo } from './people.js';
import type { OwnHouse } from './own-house.js';

export type Verdict = 'ACCEPTED' | 'DECLINED' | 'CHANGES_REQUESTED';

export interface WaitingItem {
  id: string;
  symbol: string;
  text: string;
  verdict: Verdict;
}

/** Sessions in which nothing waits in the demo meeting: the studies and two others. */
export const PLACES = [4, 5, 7];

interface Row {
  id: string;
  text: string;
  verdict: Verdict;
}

const STATEMENTS: Record<string, Verdict | undefined> = { accepted: 'ACCEPTED', rejected: 'DECLINED' };
/** A State that only took note of one wants it said otherwise. */
const RECOMMENDATIONS: Record<string, Verdict | undefined> = {
  supported: 'ACCEPTED',
  noted: 'CHANGES_REQUESTED',
};

/** So many, from all over the file. */
function spread(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_, index) => rows[Math.floor((index * rows.length) / count)]!);
}

function rowsOf(file: string, column: string, verdicts: Record<string, Verdict | undefined>): Row[] {
  return givenLines(file).flatMap((line) => {
    const row = JSON.parse(line) as Record<string, string>;
    const verdict = verdicts[row[column] ?? ''];
    return verdict ? [{ id: row['id']!, text: row['text']!, verdict }] : [];
  });
}

function realItems(): Row[] {
  const statements = spread(rowsOf('polis-statements.jsonl', 'moderation', STATEMENTS), 70);
  const recommendations = spread(
    rowsOf('lac-migration-recommendations.jsonl', 'decision', RECOMMENDATIONS),
    30,
  );
  return [...statements, ...recommendations];
}

/**
 * Each waits a second less than the one before, by turns in one of the sessions. What somebody has to change is an
 * expert's, who can be asked; all else is nobody's.
 */
const PUT = `
WITH meeting AS (SELECT id FROM meeting WHERE slug = $1),
expert AS (
  SELECT p.id FROM participant p JOIN role_grant g ON g.participant_id = p.id
  WHERE p.meeting_id = (SELECT id FROM meeting) AND g.role = 'EXPERT' ORDER BY p.id LIMIT 1),
given AS (
  SELECT g.*, s.id AS session_id, s.meeting_id, a.theme_id, now() - interval '1 hour' + g.number * interval '1 second' AS at
  FROM jsonb_to_recordset($2) AS g(id uuid, revision uuid, symbol text, source text, text text, number integer, place integer,
    verdict text)
  JOIN agenda_item a ON a.position = g.place AND a.meeting_id = (SELECT id FROM meeting)
  JOIN session s ON s.agenda_item_id = a.id),
item AS (
  INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol, capture_mode, attribution_level,
    source, external_id, language, submitted_at, waiting_since, created_at, author_participant_id)
  SELECT id, meeting_id, session_id, theme_id, 'CHALLENGE', 'SUBMITTED', symbol, 'IMPORT', 'NON_ATTRIBUTABLE',
    source, source, 'en', at, at, at, CASE verdict WHEN 'CHANGES_REQUESTED' THEN (SELECT id FROM expert) END FROM given)
INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, text, created_at)
SELECT revision, id, meeting_id, 1, 'en', text, at FROM given`;

export async function putInHundred(house: OwnHouse): Promise<WaitingItem[]> {
  const items = realItems().map((row, index) => ({
    ...row,
    ...{
      id: newId(),
      revision: newId(),
      source: row.id,
      number: index,
      place: PLACES[index % PLACES.length],
    },
    symbol: `SCL2017/REAL/${String(index + 1).padStart(3, '0')}`,
  }));
  await ask(house, PUT, [demo(house).meeting, JSON.stringify(items)]);
  return items;
}

export interface Standing {
  id: string;
  status: string;
  /** How many decisions there are of it that were not taken back. */
  decisions: number;
  by: string;
}

/** What became of them, as the database says. */
export async function standing(house: OwnHouse, items: readonly WaitingItem[]): Promise<Standing[]> {
  return ask<Standing>(
    house,
    `SELECT c.id, c.status, count(d.id)::integer AS decisions, min(d.participant_id::text) AS by
     FROM contribution c LEFT JOIN moderation_decision d ON d.contribution_id = c.id
       AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)
     WHERE c.id = ANY($1::uuid[]) GROUP BY c.id ORDER BY c.symbol`,
    [items.map(({ id }) => id)],
  );
}

function ask<One>(house: OwnHouse, sql: string, values: readonly unknown[]): Promise<One[]> {
  return askDatabase(house.env['DATABASE_OWNER_URL']!, sql, values);
}
