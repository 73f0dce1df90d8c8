/** Fills the demo meeting with many accepted inputs and their support, straight into the tables, the same in every run. */
import { createHash } from 'node:crypto';
import { say } from '../../lib/progress.mjs';
import { inputOf } from './texts.mjs';

const BATCH = 5_000;
/** One in so many inputs has support. */
const SUPPORTED = 3;
const MOST_SUPPORTERS = 5;
/** Symbols of its own, so that those given later do not meet them. */
const SYMBOLS_FROM = 100_000;

const GIVEN = `jsonb_to_recordset($1::jsonb) AS g(id uuid, revision uuid, session uuid, theme uuid, kind text, symbol text,
  author uuid, language text, title text, text text, at timestamptz, subregion uuid)`;

const STATEMENTS = [
  `INSERT INTO contribution (id, meeting_id, session_id, theme_id, kind, status, symbol, author_participant_id,
     capture_mode, attribution_level, language, written_at, submitted_at, decided_at, published_at, created_at)
   SELECT id, $2, session, theme, kind, 'ACCEPTED', symbol, author, 'SELF', 'NAME_AND_INSTITUTION', language,
     at, at, at, at, at FROM ${GIVEN}`,
  `INSERT INTO contribution_revision (id, contribution_id, meeting_id, number, language, title, text,
     author_participant_id, created_at)
   SELECT revision, id, $2, 1, language, title, text, author, at FROM ${GIVEN}`,
  `INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id)
   SELECT id, $2, theme FROM ${GIVEN} WHERE theme IS NOT NULL`,
  `INSERT INTO contribution_subregion (contribution_id, meeting_id, subregion_id) SELECT id, $2, subregion FROM ${GIVEN}`,
];

const SUPPORT = `INSERT INTO endorsement (id, meeting_id, contribution_id, revision_number, participant_id, capacity, stance, created_at)
  SELECT id, $2, contribution, 1, participant, 'PERSONAL', 'ENDORSED', at
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, contribution uuid, participant uuid, at timestamptz)`;

/** @param {string} name the same id for the same name */
function idOf(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @typedef {{ meetingId: string, prefix: string, sessions: { id: string, theme: string }[], subregions: string[] }} Place */

/** @param {import('pg').Client} owner @returns {Promise<Place>} */
export async function placeOf(owner) {
  const { rows: meetings } = await owner.query('SELECT id, symbol_prefix AS prefix FROM meeting');
  const { rows: sessions } = await owner.query(
    `SELECT s.id, i.theme_id AS theme FROM session s JOIN agenda_item i ON i.id = s.agenda_item_id
     WHERE i.theme_id IS NOT NULL ORDER BY i.position`,
  );
  const { rows: subregions } = await owner.query('SELECT id FROM subregion ORDER BY position');
  const { id: meetingId, prefix } = meetings[0];
  return { meetingId, prefix, sessions, subregions: subregions.map(({ id }) => id) };
}

/** @template T @param {readonly T[]} all @param {number} number @returns {T} */
const turn = (all, number) => /** @type {T} */ (all[number % all.length]);

/** @param {number} number @param {Place} place @param {readonly string[]} people */
export function rowOf(number, { prefix, sessions, subregions }, people) {
  const session = turn(sessions, number);
  return {
    id: idOf(`input ${number}`),
    revision: idOf(`revision ${number}`),
    session: session.id,
    theme: session.theme,
    symbol: `${prefix}/CO/X-${SYMBOLS_FROM + number}`,
    author: turn(people, number * 7),
    at: new Date(Date.UTC(2017, 7, 30, 9) + number * 37).toISOString(),
    subregion: turn(subregions, Math.floor(number / 7)),
    ...inputOf(number),
  };
}

/** @param {number} number @param {readonly string[]} people */
function supportOf(number, people) {
  if (number % SUPPORTED) return [];
  return Array.from({ length: 1 + (number % MOST_SUPPORTERS) }, (_, at) => ({
    id: idOf(`support ${number} ${at}`),
    contribution: idOf(`input ${number}`),
    participant: turn(people, number * 7 + 1 + at),
    at: new Date(Date.UTC(2017, 7, 31, 9) + number).toISOString(),
  }));
}

/** @param {import('pg').Client} owner @param {Place} place @param {readonly string[]} people @param {number} count */
export async function fill(owner, place, people, count) {
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
    const rows = JSON.stringify(numbers.map((number) => rowOf(number, place, people)));
    const support = JSON.stringify(numbers.flatMap((number) => supportOf(number, people)));
    await owner.query('BEGIN');
    for (const statement of STATEMENTS) await owner.query(statement, [rows, place.meetingId]);
    await owner.query(SUPPORT, [support, place.meetingId]);
    await owner.query('COMMIT');
    if (from > 0 && from % (10 * BATCH) === 0) say(`${from.toLocaleString('en')} inputs are written`);
  }
  await owner.query('VACUUM ANALYZE');
}
