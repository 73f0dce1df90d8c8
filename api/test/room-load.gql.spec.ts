/** A full room that follows live: everybody gets everything once and in order, and whoever listens costs the database nothing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { figure, report } from './support/figures.js';
import { follow, type Following } from './support/follow.js';
import type { Person } from './support/person.js';
import { command, recommendation } from './support/scene.js';
import { webOperation } from './support/web-operations.js';

const LISTENERS = figure(100, 300);
const SECONDS = figure(5, 15);
const A_SECOND = 5;
/** Statements that a submission and the telling of it take, whoever listens. */
const STATEMENTS = 40;
/** Far above what is promised, for machines that are busy: what it took is said at the end. */
const SANE_MS = 10_000;

interface Change {
  meetingChanged: { seq: number; contributionId: string | null };
}

let api: BootedApi;
let cast: Cast;
const clients: Client[] = [];
const heard = new Map<string, number[]>();

beforeAll(async () => {
  api = await bootApi('room_load');
  cast = await castOf(api);
});

afterAll(async () => {
  for (const client of clients) await client.dispose();
  await api.close();
});

/** As the web follows a session, with what the web asks of each change. */
function listening(person: Person, sessionId: string): Following<Change> {
  const client = person.connect();
  clients.push(client);
  const following = follow<Change>(client, webOperation('MeetingChanged'), {
    meetingId: cast.world.meetingId,
    sessionId,
  });
  const { push } = following.seen;
  following.seen.push = (...changes) => {
    for (const { meetingChanged } of changes)
      heard.get(meetingChanged.contributionId ?? '')?.push(performance.now());
    return push.apply(following.seen, changes);
  };
  return following;
}

const next = (moment: number) => new Promise((resolve) => setTimeout(resolve, moment - performance.now()));

it(`tells ${LISTENERS} listeners of ${A_SECOND} inputs a second for ${SECONDS} seconds, each once and in order`, async () => {
  const session = await cast.world.session({ moderation: 'PRE' });
  const room = [cast.expert, cast.delegate, cast.rapporteur, cast.secretariat];
  const everyone = Array.from({ length: LISTENERS }, (_, index) =>
    listening(index === 0 ? cast.author : room[index % room.length]!, session.id),
  );
  const first = recommendation(session.id);
  await untilAllListen(everyone, session.id);
  const before = api.statementCount();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const sent = new Map<string, number>();
  const inputs = Array.from({ length: A_SECOND * SECONDS }, () => recommendation(session.id));
  for (const { id } of inputs) heard.set(id as string, []);
  const answers: Promise<unknown>[] = [];
  for (const [index, input] of inputs.entries()) {
    await next(began + (index * 1_000) / A_SECOND);
    sent.set(input['id'] as string, performance.now());
    answers.push(command(cast.author, 'SubmitContribution', input));
  }
  await Promise.all(answers);
  const last = await command(cast.author, 'SubmitContribution', first);
  const isLast = ({ meetingChanged }: Change) => meetingChanged.contributionId === last.contribution!.id;
  await Promise.all(everyone.map((one) => one.until(isLast)));

  const wanted = new Set(inputs.map((input) => input['id']));
  for (const { seen } of everyone) {
    const told = seen
      .map(({ meetingChanged }) => meetingChanged)
      .filter((one) => wanted.has(one.contributionId));
    expect(new Set(told.map((one) => one.contributionId)).size).toBe(inputs.length);
    expect(told).toHaveLength(inputs.length);
    const order = told.map((one) => one.seq);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  }
  const late = [...heard]
    .flatMap(([id, times]) => times.map((time) => time - sent.get(id)!))
    .sort((a, b) => a - b);
  const percentile = (share: number) => Math.round(late[Math.floor(late.length * share)] ?? 0);
  const { user, system } = process.cpuUsage(cpu);
  const deliveries = inputs.length * LISTENERS;
  report(
    `room: ${LISTENERS} listeners, ${inputs.length} inputs, ${late.length} deliveries; ` +
      `p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms, ` +
      `${Math.round((user + system) / deliveries)} µs CPU a delivery with its client, ` +
      `${((api.statementCount() - before) / inputs.length).toFixed(1)} statements an input`,
  );
  expect(percentile(0.99)).toBeLessThan(SANE_MS);
  expect((api.statementCount() - before) / inputs.length).toBeLessThan(STATEMENTS);
}, 120_000);

/** Whoever has been told of a change before the others began hears of all that follow. */
async function untilAllListen(everyone: readonly Following<Change>[], sessionId: string): Promise<void> {
  while (everyone.some(({ seen }) => seen.length === 0))
    await command(cast.author, 'SubmitContribution', recommendation(sessionId));
}
