/**
 * The floor for requests, a process of its own: node:http and the product's SQL as prepared statements, JSON built in
 * SQL; nobody is asked who they are, nothing is checked, nothing is logged but the event.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { listStatement } from '../../../../api/dist/modules/contributions/data/contribution-list.sql.js';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 10 });
/** @type {ReadonlySet<'subregionIds' | 'author' | 'supporters' | 'viewerEndorsement'>} */
const PARTS = new Set(['subregionIds', 'author', 'supporters', 'viewerEndorsement']);

/** @param {any} asked */
async function list({ meetingId, search, kinds, after, participantId }) {
  const { text, values } = listStatement({
    scope: { list: 'BROWSE', meetingId },
    filter: { search, kinds },
    order: search ? 'RELEVANCE' : 'NEWEST',
    first: 20,
    after,
    parts: PARTS,
    withTotal: true,
    viewerParticipantId: participantId,
  });
  const { rows } = await pool.query({
    name: `list ${Boolean(search)} ${Boolean(after)}`,
    text: `SELECT coalesce(json_agg(page), '[]')::text AS body FROM (${text}) page`,
    values,
  });
  return rows[0].body;
}

const EVENT = `WITH counter AS (
  UPDATE meeting_counter SET event_seq = event_seq + 1 WHERE meeting_id = $1 RETURNING event_seq),
entry AS (INSERT INTO event_log (meeting_id, seq, type, contribution_id, session_id, participant_id)
  SELECT $1, event_seq, $2, $3, $4, $5 FROM counter RETURNING seq)
SELECT pg_notify('aportes_change', $1::text || ' ' || seq) FROM entry`;

const SUBMIT = {
  number: `INSERT INTO symbol_counter (meeting_id, series, letter, next) VALUES ($1, 'T1', 'C', 2)
    ON CONFLICT (meeting_id, series, letter) DO UPDATE SET next = symbol_counter.next + 1 RETURNING next - 1 AS number`,
  contribution: `INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol,
      author_participant_id, capture_mode, attribution_level, language, written_at, submitted_at, waiting_since, created_at)
    VALUES ($1, $2, $3, $4, 'CONCERN', 'SUBMITTED', $5, $6, 'SELF', 'NAME_AND_INSTITUTION', $7, now(), now(), now(), now())`,
  revision: `INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, text, author_participant_id, created_at)
    VALUES ($1, $1, $2, 1, $3, $4, $5, now())`,
  theme: `INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id) VALUES ($1, $2, $3)`,
  event: EVENT,
};

/** @param {any} asked */
async function submit({ id, meetingId, sessionId, themeId, prefix, participantId, language, text }) {
  const client = await pool.connect();
  const run = (/** @type {keyof typeof SUBMIT} */ name, /** @type {unknown[]} */ values) =>
    client.query({ name: `submit ${name}`, text: SUBMIT[name], values });
  try {
    await client.query('BEGIN');
    const { rows } = await run('number', [meetingId]);
    const symbol = `${prefix}/T1/C-${String(rows[0].number).padStart(3, '0')}`;
    await run('contribution', [id, meetingId, sessionId, themeId, symbol, participantId, language]);
    await run('revision', [id, meetingId, language, text, participantId]);
    await run('theme', [id, meetingId, themeId]);
    await run('event', [meetingId, 'CONTRIBUTION_SUBMITTED', id, sessionId, participantId]);
    await client.query('COMMIT');
    return JSON.stringify({ id, symbol, status: 'SUBMITTED', version: 1 });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const END = `UPDATE endorsement SET ended_at = greatest(created_at, now())
  WHERE contribution_id = $1 AND participant_id = $2 AND ended_at IS NULL`;
const ENDORSE = `INSERT INTO endorsement (id, meeting_id, contribution_id, revision_number, participant_id, capacity, stance, created_at)
  VALUES ($1, $2, $3, 1, $4, 'PERSONAL', 'ENDORSED', now())`;

/** Each statement commits by itself. @param {any} asked */
async function endorse({ id, meetingId, contributionId, participantId }) {
  await pool.query({ name: 'end', text: END, values: [contributionId, participantId] });
  await pool.query({
    name: 'endorse',
    text: ENDORSE,
    values: [id, meetingId, contributionId, participantId],
  });
  const values = [meetingId, 'CONTRIBUTION_ENDORSED', contributionId, null, participantId];
  await pool.query({ name: 'event', text: EVENT, values });
  return JSON.stringify({ id });
}

/** @type {Record<string, (asked: any) => Promise<string>>} */
const ROUTES = { '/list': list, '/submit': submit, '/endorse': endorse };

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    ROUTES[request.url ?? '']?.(JSON.parse(Buffer.concat(parts).toString())).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
