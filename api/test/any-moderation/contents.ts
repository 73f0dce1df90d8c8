/** What the database holds about contributions, read from whatever tables there are: equal texts are equal contents. */
import type { MigratedDatabase } from '../support/migrated-database.js';
import type { Looker } from './looker.js';
import type { Contents } from './beside.js';

/** What is written beside the contents: who decided and took back, who was told, who has it in hand, who saw what. */
const BESIDE = [
  'moderation_decision',
  'decision_undo',
  'edit_decision',
  'edit_decision_undo',
  'event_log',
  'notification',
  'claim',
  'assignment',
  'assignee',
  'revision_shown',
  'departure',
  'record_entry',
  'retagging',
  'wording_proposal',
  'wording_answer',
  'appeal',
  'desk_note',
];
/** What others say and support goes on meanwhile; its counters are held to its rows. */
const OF_THE_ROOM = ['comment', 'comment_revision', 'endorsement', 'co_authorship', 'speaker_answer'];
const COUNTERS = ['comment_count', 'endorsement_count', 'reservation_count', 'not_joining_count'];
/** Rises with each change; that the public has read a text stays known; and who is named is known to the model itself. */
const MOVES_ON = ['version', 'published_at', 'attribution_level', 'attribution_changes'];

/** What differs; a version that was written since is part of the history for good, and no difference. */
export function differences(before = '', after = ''): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const gone = was.filter((row) => !is.includes(row));
  const come = is.filter((row) => !was.includes(row) && !row.startsWith('contribution_revision{'));
  return [...gone.map((row) => `- ${row}`), ...come.map((row) => `+ ${row}`)];
}

type Read = (ids: readonly string[]) => Promise<Contents>;

/** A reader of contents for the tables of this database: those that name a contribution, and its own. */
export async function contentsReader({ owner }: MigratedDatabase, looker: Looker): Promise<Read> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND column_name = 'contribution_id' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  // The last of thousands of sequences is looked at as fast as the first.
  for (const { name } of tables) await owner.query(`CREATE INDEX ON ${name} (contribution_id)`);
  const parts = tables
    .filter(({ name }) => ![...BESIDE, ...OF_THE_ROOM].includes(name))
    .map(({ name }) => `SELECT '${name}' AS name, contribution_id AS id, to_jsonb(t) AS held FROM ${name} t`);
  // Taken in hand or not, it waits.
  const itself = `SELECT 'contribution' AS name, id, to_jsonb(c) - $2::text[]
    || CASE WHEN status = 'IN_REVIEW' THEN '{"status": "SUBMITTED"}' ELSE '{}' END::jsonb AS held FROM contribution c`;
  const sql = `SELECT id, string_agg(name || held, E'\\n' ORDER BY name, held::text) AS held
    FROM (${[...parts, itself].join(' UNION ALL ')}) AS part WHERE id = ANY($1::uuid[]) GROUP BY id`;
  return async (ids) => {
    const values = [ids, [...COUNTERS, ...MOVES_ON]];
    const rows = await looker.look<{ id: string; held: string }>('contents', sql, values);
    return new Map(rows.map(({ id, held }) => [id, held]));
  };
}
