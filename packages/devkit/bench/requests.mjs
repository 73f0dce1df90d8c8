/** What requests cost: lists, a filtered search, submitting and endorsing, each beside its floor, in turns. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import {
  BrowseContributionsDocument,
  EndorseContributionDocument,
  SubmitContributionDocument,
} from '../../graphql/dist/generated/graphql.js';
import { ROOT } from '../lib/paths.mjs';
import { say } from '../lib/progress.mjs';
import { newId } from '../replay/play-votes.mjs';
import { joined } from '../replay/voters.mjs';
import { ask } from './load/ask.mjs';
import { program } from './load/child.mjs';
import { fill, placeOf } from './load/fill.mjs';
import { cpuOf, cpuOfDatabase, inTurns, ratios, spread } from './load/measure.mjs';
import { inputOf, SEARCHED } from './load/texts.mjs';
import { withServedDemo } from './served-demo.mjs';

const { print } = createRequire(path.join(ROOT, 'packages/graphql/package.json'))('graphql');

/** @typedef {import('./load/ask.mjs').Question} Question */
/** @typedef {import('../replay/voters.mjs').Voter} Voter */
/**
 * One kind of work: what is asked of the product and of the floor, and what their answers are held to.
 * @typedef {{ ours: (number: number) => Question, floor: (number: number) => Question,
 *   ourCheck: (answer: string) => void, floorCheck: (answer: string) => void, least: number }} Work
 */

const SLUG = 'santiago-2017';
const PEOPLE = 160;
const LOAD = { connections: 16, seconds: 2 };
const ROUNDS = 5;
const PAGE = 20;
/** How deep into the list cursors go. */
const PAGES = 30;

const BROWSE = print(BrowseContributionsDocument);
const SUBMIT = print(SubmitContributionDocument);
const ENDORSE = print(EndorseContributionDocument);

/** @template T @param {readonly T[]} all @param {number} number @returns {T} */
const turn = (all, number) => /** @type {T} */ (all[number % all.length]);

/** @param {boolean} holds @param {string} answer */
function demand(holds, answer) {
  if (!holds) throw new Error(`Not the answer that was expected: ${answer.slice(0, 1_000)}`);
}

/** @param {string} query @param {object} variables @param {string} [cookie] @returns {Question} */
const graphql = (query, variables, cookie) => ({
  path: '/graphql',
  body: { query, variables },
  ...(cookie ? { cookie } : {}),
});

/** A page of the list as each of the two gives it; few enough are read whole that reading costs little beside asking. */
function pageChecks() {
  let ours = 0;
  let floors = 0;
  return {
    ourCheck: (/** @type {string} */ answer) => {
      demand(answer.startsWith('{"data":{"meeting":'), answer);
      if ((ours += 1) % 50) return;
      const { edges, totalCount } = JSON.parse(answer).data.meeting.contributions;
      demand(edges.length > 0 && edges.length <= PAGE && totalCount >= edges.length, answer);
      demand(
        typeof edges[0].node.author.stakeholderKind === 'string' && edges[0].node.text.length > 0,
        answer,
      );
    },
    floorCheck: (/** @type {string} */ answer) => {
      demand(answer.startsWith('[{'), answer);
      if ((floors += 1) % 50) return;
      const rows = JSON.parse(answer);
      demand(rows.length <= PAGE + 1 && rows[0].author.stakeholderKind && rows[0].text.length > 0, answer);
    },
  };
}

/** @typedef {{ cursor: string | null, position: { key: string, id: string } | null }} Start as we are told it, and as the floor is */

/** @param {string} url @param {pg.Client} owner @returns {Promise<Start[]>} the beginning of the list, and places further down */
async function startsOf(url, owner) {
  /** @type {Start[]} */
  const starts = [{ cursor: null, position: null }];
  for (let page = 0; page < PAGES; page += 1) {
    const variables = { slug: SLUG, filter: {}, order: 'NEWEST', after: starts.at(-1)?.cursor };
    const { path, body } = graphql(BROWSE, variables);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const { edges, pageInfo } = JSON.parse(await answer.text()).data.meeting.contributions;
    starts.push({ cursor: pageInfo.endCursor, position: await positionOf(owner, edges.at(-1).node.id) });
  }
  return starts;
}

/** A cursor tells nobody its position. @param {pg.Client} owner @param {string} id */
async function positionOf(owner, id) {
  const { rows } = await owner.query('SELECT published_at::text AS key, id FROM contribution WHERE id = $1', [
    id,
  ]);
  return rows[0];
}

/**
 * @param {{ people: Voter[], starts: Start[], place: import('./load/fill.mjs').Place, voters: Voter[], hot: { ours: string, floor: string } }} house
 * @returns {Record<string, Work>}
 */
function works({ people, voters, starts, place, hot }) {
  const { meetingId, prefix } = place;
  const session = turn(place.sessions, 0);
  const list = (/** @type {number} */ number, /** @type {boolean} */ isPublic) =>
    graphql(
      BROWSE,
      { slug: SLUG, filter: {}, order: 'NEWEST', after: turn(starts, number).cursor },
      isPublic ? undefined : turn(people, number).cookie,
    );
  const floorList = (/** @type {number} */ number) => ({
    path: '/list',
    body: {
      meetingId,
      after: turn(starts, number).position,
      participantId: turn(people, number).participantId,
    },
  });
  const filter = (/** @type {number} */ number) => ({
    search: turn(SEARCHED, number),
    kinds: ['RECOMMENDATION'],
  });
  const taken = (/** @type {string} */ answer) => demand(answer.includes('"ContributionPayload"'), answer);
  const given = (/** @type {string} */ answer) => demand(answer.startsWith('{"id":'), answer);
  return {
    list: { ours: (number) => list(number, false), floor: floorList, ...pageChecks(), least: 0.45 },
    'public browse': { ours: (number) => list(number, true), floor: floorList, ...pageChecks(), least: 3 },
    search: {
      ours: (number) =>
        graphql(
          BROWSE,
          { slug: SLUG, filter: filter(number), order: 'RELEVANCE', after: null },
          turn(people, number).cookie,
        ),
      floor: (number) => ({
        path: '/list',
        body: {
          meetingId,
          after: null,
          participantId: turn(people, number).participantId,
          ...filter(number),
        },
      }),
      ...pageChecks(),
      least: 0.8,
    },
    submit: {
      ours: (number) => {
        const { language, text } = inputOf(number);
        const input = {
          id: newId(),
          sessionId: session.id,
          kind: 'CONCERN',
          language,
          text,
          subregionIds: [],
        };
        return graphql(SUBMIT, { input }, turn(people, number).cookie);
      },
      floor: (number) => {
        const { language, text } = inputOf(number);
        const { participantId } = turn(people, number);
        const where = { meetingId, prefix, sessionId: session.id, themeId: session.theme };
        return { path: '/submit', body: { id: newId(), ...where, participantId, language, text } };
      },
      ourCheck: taken,
      floorCheck: given,
      least: 0.5,
    },
    'endorse one item': {
      ours: (number) => {
        const what = {
          contributionId: hot.ours,
          revisionNumber: 1,
          stance: 'ENDORSED',
          capacity: 'PERSONAL',
        };
        return graphql(ENDORSE, { input: { id: newId(), ...what } }, turn(voters, number).cookie);
      },
      floor: (number) => {
        const { participantId } = turn(voters, number);
        return {
          path: '/endorse',
          body: { id: newId(), meetingId, contributionId: hot.floor, participantId },
        };
      },
      ourCheck: taken,
      floorCheck: given,
      least: 1.5,
    },
  };
}

/** What is counted beside the rows is what the rows are; and every receipt has its row. */
const COUNTED = `SELECT c.endorsement_count AS counter,
    (SELECT count(*)::integer FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL) AS active,
    (SELECT count(*)::integer FROM endorsement e WHERE e.contribution_id = c.id) AS ever
  FROM contribution c WHERE c.id = $1`;
const WRITTEN = `SELECT count(*)::integer AS count FROM contribution WHERE status = 'SUBMITTED' AND meeting_id = $1`;

/** @param {pg.Client} owner */
async function postmasterOf(owner) {
  const { rows } = await owner.query('SELECT pg_backend_pid() AS pid');
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(')').pop()?.trim().split(' ')[1]);
}

/** @typedef {import('./load/ask.mjs').Asked & { cpu: number, databaseCpu: number }} Round milliseconds of CPU for a request */

/** @param {readonly Round[]} rounds */
function summary(rounds) {
  const of = (/** @type {keyof Round} */ key) => spread(rounds.map((round) => round[key]));
  return {
    'requests/s': of('rate'),
    p50: of('p50'),
    p99: of('p99'),
    cpuMs: of('cpu'),
    databaseCpuMs: of('databaseCpu'),
  };
}

/**
 * @param {import('./served-demo.mjs').Demo} demo @param {{ ownerUrl: string, appUrl: string }} database
 * @param {number} pid @param {number} size
 */
async function measure(demo, database, pid, size) {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const people = [
    ...(
      await joined(
        demo,
        Array.from({ length: PEOPLE }, (_, at) => `Participant ${at}`),
      )
    ).values(),
  ];
  const place = await placeOf(owner);
  const open = `UPDATE session SET status = 'OPEN', moderation = 'PRE', opened_at = coalesce(opened_at, now()), closed_at = NULL WHERE id = $1`;
  await owner.query(open, [place.sessions[0]?.id]);
  say(`${people.length} people have joined; writing ${size.toLocaleString('en')} inputs`);
  await fill(
    owner,
    place,
    people.map(({ participantId }) => participantId),
    size,
  );
  const { rows: hot } = await owner.query(
    `SELECT id, author_participant_id AS author FROM contribution WHERE status = 'ACCEPTED' AND endorsement_count = 0 AND symbol LIKE '%/CO/X-1%' ORDER BY symbol LIMIT 2`,
  );
  const postmaster = await postmasterOf(owner);
  const floor = program('floor-server.mjs', { FLOOR_DATABASE_URL: database.appUrl });
  const floorUrl = `http://127.0.0.1:${await floor.heard()}`;
  const items = { ours: hot[0].id, floor: hot[1].id };
  // Nobody endorses what is their own.
  const voters = people.filter(({ participantId }) => hot.every(({ author }) => author !== participantId));
  /** @type {Record<string, unknown>} */
  const figures = {};
  let holds = true;
  /** Answers that said yes, also before the rounds. @type {Record<string, number>} */
  const receipts = {};
  try {
    const all = works({ people, voters, starts: await startsOf(demo.url, owner), place, hot: items });
    const { rows: before } = await owner.query(WRITTEN, [place.meetingId]);
    for (const [name, work] of Object.entries(all)) {
      let number = 0;
      const asking =
        (
          /** @type {string} */ url,
          /** @type {number} */ process,
          /** @type {'ours' | 'floor'} */ whose,
          seconds = LOAD.seconds,
        ) =>
        async () => {
          const [own, data] = [cpuOf(process), cpuOfDatabase(postmaster)];
          const check = whose === 'ours' ? work.ourCheck : work.floorCheck;
          const asked = await ask(url, { ...LOAD, seconds }, () => work[whose]((number += 1)), check);
          receipts[`${name} ${whose}`] = (receipts[`${name} ${whose}`] ?? 0) + asked.asked;
          const cpu = (cpuOf(process) - own) / asked.asked;
          return { ...asked, cpu, databaseCpu: (cpuOfDatabase(postmaster) - data) / asked.asked };
        };
      await asking(demo.url, pid, 'ours', 1)();
      await asking(floorUrl, floor.pid, 'floor', 1)();
      const { ours = [], floors = [] } = await inTurns(ROUNDS, {
        ours: asking(demo.url, pid, 'ours'),
        floors: asking(floorUrl, floor.pid, 'floor'),
      });
      const ratio = ratios(
        ours.map(({ rate }) => rate),
        floors.map(({ rate }) => rate),
      );
      const whole = (/** @type {Round} */ { cpu, databaseCpu }) => cpu + databaseCpu;
      const cpuRatio = ratios(floors.map(whole), ours.map(whole));
      const [our, its] = [summary(ours), summary(floors)];
      figures[name] = { ratio, cpuRatio, least: work.least, ours: our, floor: its };
      holds &&= ratio.median >= work.least;
      say(
        `${name}: ${ratio.median} of the floor (${ratio.min} to ${ratio.max}; wanted ${work.least}), by CPU ${cpuRatio.median}; ` +
          `${our['requests/s'].median} requests/s beside ${its['requests/s'].median}, ` +
          `CPU ${our.cpuMs.median} + ${our.databaseCpuMs.median} ms beside ${its.cpuMs.median} + ${its.databaseCpuMs.median} ms, ` +
          `p50 ${our.p50.median} ms beside ${its.p50.median} ms`,
      );
    }
    await hold(owner, place, before[0].count, receipts, items);
    return { figures: { size, load: LOAD, rounds: ROUNDS, ...figures }, holds };
  } finally {
    await floor.end();
    await owner.end();
  }
}

/**
 * @param {pg.Client} owner @param {import('./load/fill.mjs').Place} place @param {number} before
 * @param {Record<string, number>} receipts @param {{ ours: string, floor: string }} items
 */
async function hold(owner, { meetingId }, before, receipts, items) {
  const { rows: written } = await owner.query(WRITTEN, [meetingId]);
  const submitted = (receipts['submit ours'] ?? 0) + (receipts['submit floor'] ?? 0);
  demand(
    written[0].count - before === submitted,
    `${written[0].count - before} rows for ${submitted} receipts`,
  );
  for (const whose of /** @type {const} */ (['ours', 'floor'])) {
    const { rows } = await owner.query(COUNTED, [items[whose]]);
    const { counter, active, ever } = rows[0];
    const given = receipts[`endorse one item ${whose}`];
    // Two stances of one person that cross on the floor leave two: nobody takes care of it there.
    if (whose === 'ours') demand(counter === active && ever === given, JSON.stringify({ ...rows[0], given }));
    say(`${whose}: counter ${counter}, rows ${active}, ever ${ever}, receipts ${given}`);
  }
  say(`${submitted} submitted, none lost`);
}

/** @param {number} size */
export function requests(size) {
  return withServedDemo((demo, database, pid) => measure(demo, database, pid, size));
}
