/** Whoever keeps a head of the log is told of everything that was done to it since, whoever did it, and nothing else. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CHAIN_CHECK_MS, RATE_LIMITS } from '@aportes/domain/limits';
import { DataSource } from 'typeorm';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { command, recommendation } from '../../../../test/support/scene.js';
import { report } from '../../../../test/support/figures.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { AuditLog } from '../../../platform/events/audit-log.js';
import { RateLimits } from '../../../platform/limits/rate-limits.js';

interface Check {
  holdsHead: boolean;
  isWhole: boolean;
  entries: number;
  keptOn: string | null;
  checkedOn: string;
}

const QUERY = `query ($number: Int!, $hash: String!) { chainCheck(number: $number, hash: $hash) {
  holdsHead isWhole entries keptOn checkedOn } }`;
const KEPT = 8;
const MANY = 100_000;
const PATIENCE_MS = 120_000;

let api: BootedApi;
let cast: Cast;
let superuser: DataSource;
let later = 0;

/** Past every trigger, as whoever holds the machine. */
async function tamper(...statements: string[]): Promise<void> {
  await superuser.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    for (const statement of statements) await manager.query(statement);
  });
}

async function append(count: number): Promise<void> {
  const log = new AuditLog(api.database.unitOfWork);
  for (let index = 0; index < count; index += 1)
    await log.append({ actorId: newId(), action: `contribution.${index % 2 ? 'accepted' : 'submitted'}` });
}

async function head(): Promise<{ number: number; hash: string }> {
  const [last] = await superuser.query<{ number: string; hash: string }[]>(
    `SELECT id AS number, encode(hash, 'hex') AS hash FROM audit_log ORDER BY id DESC LIMIT 1`,
  );
  return { number: Number(last!.number), hash: last!.hash };
}

/** What was found before is old by then. */
async function checked(kept: { number: number; hash: string }): Promise<Check> {
  later += CHAIN_CHECK_MS + 1;
  const at = new Date(Date.now() + later);
  api.app.get(Clock).now = () => at;
  const { data, codes } = await cast.public.ask<{ chainCheck: Check }>(QUERY, kept);
  expect(codes).toEqual([]);
  return data.chainCheck;
}

beforeAll(async () => {
  api = await bootApi('chain_check_gql');
  cast = await castOf(api);
  const url = new URL(process.env['TEST_DATABASE_ADMIN_URL']!);
  url.pathname = '/aportes_chain_check_gql';
  superuser = await new DataSource({ type: 'postgres', url: url.href }).initialize();
  api.app.get(RateLimits).take = () => Promise.resolve();
});

beforeEach(async () => {
  await tamper('DELETE FROM audit_salt', 'DELETE FROM record_entry', 'DELETE FROM audit_log');
  await append(KEPT);
});

afterEach(() => void Reflect.deleteProperty(api.app.get(Clock), 'now'));

afterAll(async () => {
  await superuser.destroy();
  await api.close();
});

const COLUMNS = 'occurred_at, actor_id, action, subject_id, digest, previous_hash, hash';

/** Five ways to break it after somebody kept the head. */
const BREAKS: [string, string[], Partial<Check>][] = [
  [
    'a changed entry',
    [`UPDATE audit_log SET action = 'contribution.declined' WHERE id = 3`],
    { holdsHead: true, isWhole: false, entries: 2 },
  ],
  [
    'an entry deleted in the middle',
    ['DELETE FROM audit_log WHERE id = 4'],
    { holdsHead: true, isWhole: false, entries: 3 },
  ],
  [
    'an end that was cut off',
    ['DELETE FROM audit_log WHERE id > 6'],
    { holdsHead: false, isWhole: true, entries: 6 },
  ],
  [
    'entries in another order',
    [
      'UPDATE audit_log SET id = 1000 WHERE id = 2',
      'UPDATE audit_log SET id = 2 WHERE id = 6',
      'UPDATE audit_log SET id = 6 WHERE id = 1000',
    ],
    { holdsHead: true, isWhole: false, entries: 1 },
  ],
  [
    'an entry slipped in',
    [
      'UPDATE audit_log SET id = id + 1000 WHERE id >= 4',
      `INSERT INTO audit_log (id, ${COLUMNS}) SELECT 4, ${COLUMNS} FROM audit_log WHERE id = 3`,
      'UPDATE audit_log SET id = id - 999 WHERE id > 1000',
    ],
    { holdsHead: false, isWhole: false, entries: 3 },
  ],
];

describe('a head that somebody kept', () => {
  it('is still held after more was written, and says on which day it was kept', async () => {
    const kept = await head();
    await append(3);
    const today = new Date().toISOString().slice(0, 10);
    expect(await checked(kept)).toMatchObject({
      holdsHead: true,
      isWhole: true,
      entries: KEPT + 3,
      keptOn: today,
    });
    const shouted = { ...kept, hash: kept.hash.toUpperCase() };
    expect(await checked(shouted)).toMatchObject({ holdsHead: true });
  });

  it('counts up to the last change in the record: what is kept hidden moves no number', async () => {
    const { id } = await cast.world.session();
    await command(cast.author, 'SubmitContribution', recommendation(id, { id: newId() }));
    const kept = await head();
    await append(3);
    expect(await checked(kept)).toMatchObject({ holdsHead: true, isWhole: true, entries: kept.number });
  });

  it.each(BREAKS)('finds %s', async (_, statements, found) => {
    const kept = await head();
    expect(await checked(kept)).toMatchObject({ holdsHead: true, isWhole: true });
    await tamper(...statements);
    expect(await checked(kept)).toMatchObject(found);
  });

  it('tells nothing of an entry whose hash nobody kept', async () => {
    const { number, hash } = await head();
    const other = hash.replace(/./, (one) => (one === '0' ? '1' : '0'));
    expect(await checked({ number, hash: other })).toMatchObject({ holdsHead: false, keptOn: null });
    expect(await checked({ number: 999, hash })).toMatchObject({ holdsHead: false, keptOn: null });
    for (const wrong of [
      { number: 0, hash },
      { number, hash: 'x' },
    ])
      expect((await cast.public.ask(QUERY, wrong)).codes).toEqual(['INVALID']);
  });

  it('is checked by one walk for all who ask at once', async () => {
    const kept = await head();
    await checked(kept);
    const before = api.statementCount();
    const asks = Array.from({ length: 20 }, () => cast.public.ask(QUERY, kept));
    await Promise.all(asks);
    expect(api.statementCount() - before).toBe(20);
  });

  it(
    `is checked against ${MANY} entries in bounded time`,
    async () => {
      await superuser.query(
        `INSERT INTO audit_log (action) SELECT 'contribution.claimed' FROM generate_series(1, $1::integer)`,
        [MANY],
      );
      const kept = await head();
      const began = performance.now();
      expect(await checked(kept)).toMatchObject({ holdsHead: true, isWhole: true, entries: MANY + KEPT });
      const took = Math.round(performance.now() - began);
      report(`a kept head checked against ${MANY} entries in ${took} ms`);
      expect(took).toBeLessThan(PATIENCE_MS / 4);
    },
    PATIENCE_MS,
  );
});

it('is asked for so often and no more', () => {
  expect(RATE_LIMITS.chainCheck.points / RATE_LIMITS.chainCheck.seconds).toBeLessThanOrEqual(0.1);
});
