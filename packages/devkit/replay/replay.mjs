/** A file of votes played on the built product with a database of its own, and what stands in the end beside the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { withServedDemo } from '../bench/served-demo.mjs';
import { say } from '../lib/progress.mjs';
import { playVotes } from './play-votes.mjs';
import { joined } from './voters.mjs';
import { byVoter, differences, lastStances } from './votes.mjs';

/** @typedef {import('./votes.mjs').Vote} Vote */

const MEETING = 'santiago-2017';
const SAID_EVERY = 10_000;

/** Every active endorsement of what was voted on. */
const ROWS = `SELECT c.external_id AS statement, e.participant_id AS participant, e.stance
  FROM endorsement e JOIN contribution c ON c.id = e.contribution_id
  WHERE c.external_id = ANY($1) AND e.ended_at IS NULL`;

/** Contributions whose counters say another thing than their rows. */
const MISCOUNTED = `SELECT c.external_id AS statement FROM contribution c
  LEFT JOIN endorsement e ON e.contribution_id = c.id AND e.ended_at IS NULL
  WHERE c.external_id = ANY($1) GROUP BY c.id
  HAVING c.endorsement_count <> count(*) FILTER (WHERE e.stance <> 'NOT_JOINING')
    OR c.reservation_count <> count(*) FILTER (WHERE e.stance = 'WITH_RESERVATION')
    OR c.not_joining_count <> count(*) FILTER (WHERE e.stance = 'NOT_JOINING')`;

/** What changed and what was taken back stays as history. */
const HISTORY = `SELECT count(*)::integer AS count FROM endorsement e JOIN contribution c ON c.id = e.contribution_id
  WHERE c.external_id = ANY($1)`;

/** @param {number} count */
const figure = (count) => count.toLocaleString('en');

/** @param {readonly string[]} statements @param {string} folder @returns {string} a file of them to import */
function statementFile(statements, folder) {
  const file = path.join(folder, 'statements.jsonl');
  const row = (/** @type {string} */ id) => JSON.stringify({ id, lang: 'en', text: `Statement ${id}` });
  writeFileSync(file, statements.map(row).join('\n'));
  return file;
}

/**
 * @param {readonly Vote[]} votes @param {readonly string[]} statements
 * @param {import('../bench/served-demo.mjs').Demo} demo @param {pg.Client} owner
 * @returns {Promise<string[]>} what is not as the file says
 */
async function played(votes, statements, demo, owner) {
  const { rows: known } = await owner.query(
    'SELECT id, external_id FROM contribution WHERE external_id = ANY($1)',
    [statements],
  );
  const ids = new Map(known.map(({ id, external_id: statement }) => [statement, id]));
  const voters = await joined(demo, byVoter(votes).keys());
  say(`${figure(voters.size)} voters have joined; ${figure(ids.size)} statements are there`);
  const began = performance.now();
  await playVotes(votes, {
    askOf: (voter) => /** @type {import('./voters.mjs').Voter} */ (voters.get(voter)).ask,
    contributionOf: (statement) => ids.get(statement),
    told: (count) => {
      if (count % SAID_EVERY === 0) say(`${figure(count)} votes`);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  say(
    `${figure(votes.length)} votes played in ${Math.round(seconds)} s, ${Math.round(votes.length / seconds)} a second`,
  );
  const names = new Map([...voters].map(([name, { participantId }]) => [participantId, name]));
  const { rows } = await owner.query(ROWS, [statements]);
  const stored = rows.map(({ participant, ...row }) => ({
    ...row,
    voter: names.get(participant) ?? participant,
  }));
  const { rows: miscounted } = await owner.query(MISCOUNTED, [statements]);
  const { rows: history } = await owner.query(HISTORY, [statements]);
  const taken = votes.filter(({ vote }) => vote !== 0).length;
  return [
    ...differences(stored, votes),
    ...miscounted.map(({ statement }) => `counted wrongly: ${statement}`),
    ...(history[0].count === taken ? [] : [`${history[0].count} rows of history for ${taken} votes`]),
  ];
}

/** @param {readonly Vote[]} votes @returns {Promise<string[]>} what is not as the file says; none where all is */
export async function replay(votes) {
  const statements = [...new Set(votes.map(({ statement }) => statement))];
  const last = lastStances(votes);
  const of = (/** @type {string} */ wanted) => figure(last.filter(({ stance }) => stance === wanted).length);
  say(
    `${figure(votes.length)} votes of ${figure(byVoter(votes).size)} voters on ${figure(statements.length)} statements`,
  );
  say(`in the end ${of('ENDORSED')} endorse and ${of('NOT_JOINING')} do not join`);
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes replay '));
  try {
    return await withServedDemo(
      async (demo, { ownerUrl }) => {
        const owner = new pg.Client({ connectionString: ownerUrl });
        await owner.connect();
        try {
          return await played(votes, statements, demo, owner);
        } finally {
          await owner.end();
        }
      },
      [['import', statementFile(statements, folder), '--meeting', MEETING]],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
