/** The demo is loaded by the product's own rules, once, whole, and the same everywhere. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRIBUTIONS } from '@aportes/demo/contributions';
import { PEOPLE, VISITORS } from '@aportes/demo/people';
import { TIMELINE } from '@aportes/demo/timeline';
import type { INestApplication } from '@nestjs/common';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migratedDatabase, type MigratedDatabase } from '../../../../../test/support/migrated-database.js';
import { readConfig } from '../../../../platform/config/config.js';
import { connectedApplication } from '../../../../program/application.js';
import { SignInService } from '../../../identity/sign-in.service.js';
import { ModerationService } from '../../../moderation/moderation.service.js';
import type { DemoAccounts } from '../demo-accounts.file.js';
import { DemoSeed } from '../demo-seed.service.js';
import { contentDigest, databaseDigest } from './demo-digest.js';

interface Place {
  database: MigratedDatabase;
  app: INestApplication;
  dataDir: string;
  close: () => Promise<void>;
}

async function place(name: string): Promise<Place> {
  const database = await migratedDatabase(name);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes demo '));
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const app = await connectedApplication(
    readConfig({ DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR: dataDir, NODE_ENV: 'test' }),
  );
  const close = async () => {
    await app.close();
    await database.close();
    rmSync(dataDir, { recursive: true });
  };
  return { database, app, dataDir, close };
}

let here: Place;
let elsewhere: Place;

const file = ({ dataDir }: Place) => path.join(dataDir, 'demo-accounts.json');
const accounts = (one: Place) => JSON.parse(readFileSync(file(one), 'utf8')) as DemoAccounts;
const query = <Row>(sql: string) => here.database.owner.query<Row[]>(sql);

beforeAll(async () => {
  here = await place('demo_here');
  elsewhere = await place('demo_elsewhere');
  await here.app.get(DemoSeed).run();
}, 120_000);

afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()]);
});

describe('loading the demo', () => {
  it('changes nothing when it is asked for again, ways in included', async () => {
    const before = await databaseDigest(here.database.owner);
    const ways = accounts(here);
    await here.app.get(DemoSeed).run();
    expect(await databaseDigest(here.database.owner)).toBe(before);
    expect(accounts(here)).toEqual(ways);
  });

  it('leaves nothing where it was cut off, and is whole at the next start, the same as elsewhere', async () => {
    const moderation = elsewhere.app.get(ModerationService, { strict: false });
    const empty = await databaseDigest(elsewhere.database.owner);
    const decline = moderation.decline.bind(moderation);
    moderation.decline = () => Promise.reject(new Error('cut off'));
    await expect(elsewhere.app.get(DemoSeed).run()).rejects.toThrow('cut off');
    expect(await databaseDigest(elsewhere.database.owner)).toBe(empty);
    moderation.decline = decline;
    await elsewhere.app.get(DemoSeed).run();
    expect(await contentDigest(elsewhere.database.owner)).toBe(await contentDigest(here.database.owner));
  }, 120_000);

  it('reaches the counts of the story', async () => {
    const count = (act: string) => TIMELINE.filter((one) => one.act === act).length;
    const rows = await query(`SELECT (SELECT count(*)::int FROM contribution) AS contributions,
      (SELECT count(*)::int FROM contribution_revision) AS revisions, (SELECT count(*)::int FROM comment) AS comments,
      (SELECT count(*)::int FROM endorsement) AS endorsements, (SELECT count(*)::int FROM contribution_link) AS links, (SELECT count(*)::int FROM participant) AS people,
      (SELECT count(*)::int FROM moderation_decision) AS decisions, (SELECT count(*)::int FROM contribution WHERE is_late) AS late,
      (SELECT count(*)::int FROM contribution WHERE is_member_state) AS "memberStates"`);
    expect(rows).toEqual([
      {
        contributions: CONTRIBUTIONS.length,
        revisions: CONTRIBUTIONS.length + count('REVISE'),
        comments: count('COMMENT'),
        endorsements: count('ENDORSE'),
        links: count('LINK'),
        people: Object.keys(PEOPLE).length,
        decisions: count('ACCEPT') + count('DECLINE') + count('REQUEST_CHANGES'),
        late: 1,
        memberStates: CONTRIBUTIONS.filter((one) => PEOPLE[one.author].kind === 'STATE').length,
      },
    ]);
  });

  it('keeps counters equal to rows', async () => {
    const wrong = await query(`SELECT c.symbol FROM contribution c
      LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE stance <> 'NOT_JOINING') AS joined,
        count(*) FILTER (WHERE stance = 'WITH_RESERVATION') AS reserved, count(*) FILTER (WHERE stance = 'NOT_JOINING') AS apart
        FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL) e ON true
      LEFT JOIN LATERAL (SELECT count(*) AS visible FROM comment k WHERE k.contribution_id = c.id AND k.status = 'VISIBLE') k ON true
      WHERE (c.endorsement_count, c.reservation_count, c.not_joining_count, c.comment_count)
        IS DISTINCT FROM (e.joined, e.reserved, e.apart, k.visible)`);
    expect(wrong).toEqual([]);
  });

  it('stands in the middle of the day: two sessions closed, one open, the others to come', async () => {
    const sessions = await query(`SELECT a.position, s.status, a.id = m.current_agenda_item_id AS "isNow",
        round(extract(epoch FROM now() - s.opened_at) / 60)::int BETWEEN 69 AND 75 AS "isFresh"
      FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id JOIN meeting m ON m.id = s.meeting_id ORDER BY 1`);
    const [studies, first, second, ...later] = sessions as Record<string, unknown>[];
    expect([studies, first]).toMatchObject([{ status: 'CLOSED' }, { status: 'CLOSED' }]);
    expect(second).toMatchObject({ position: 6, status: 'OPEN', isNow: true, isFresh: true });
    expect(later.map((one) => one['status'])).toEqual(Array(5).fill('SCHEDULED'));
  });

  it('gives each role a way in that its owner alone can read and that stays good', async () => {
    const ways = accounts(here);
    expect(statSync(file(here)).mode & 0o777).toBe(0o600);
    expect(ways.accounts.map((one) => one.name)).toEqual(VISITORS.map((key) => PEOPLE[key].name));
    expect(new Set(ways.accounts.map((one) => one.role))).toEqual(
      new Set(['expert', 'presenter', 'rapporteur', 'secretariat', 'delegate']),
    );
    const signIns = here.app.get(SignInService, { strict: false });
    for (const { token } of ways.accounts) expect(await signIns.redeem(token)).not.toBeNull();
  });

  it('draws new ways in where the file was lost', async () => {
    const before = accounts(here);
    rmSync(file(here));
    await here.app.get(DemoSeed).run();
    const after = accounts(here);
    expect(after.accounts.map((one) => one.name)).toEqual(before.accounts.map((one) => one.name));
    expect(after.accounts.map((one) => one.token)).not.toEqual(before.accounts.map((one) => one.token));
    expect(after.joinCode).toBe(before.joinCode);
  });
});
