/** Every command leaves its trace in the audit log, in the same transaction: who did what, without a name or a text. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ADDRESS, CANARY, JOIN_CODE, Stage } from './stage.js';
import { stepsOf } from './steps.js';

const stage = new Stage();
const STEPS = stepsOf(stage);

interface Entry {
  action: string;
  actorId: string | null;
}

const entriesAfter = (id: string): Promise<Entry[]> =>
  stage.api.database.owner.query(
    `SELECT action, actor_id AS "actorId" FROM audit_log WHERE id > $1 ORDER BY id`,
    [id],
  );

async function lastEntry(): Promise<string> {
  const rows = await stage.api.database.owner.query<{ id: string | null }[]>(
    'SELECT max(id) AS id FROM audit_log',
  );
  return rows[0]?.id ?? '0';
}

function documentOf(mutation: string): string {
  const [input] = stage.schema.getMutationType()!.getFields()[mutation]!.args;
  return input
    ? `mutation ($input: ${String(input.type)}) { ${mutation}(input: $input) { __typename } }`
    : `mutation { ${mutation} { __typename } }`;
}

beforeAll(() => stage.open());
afterAll(() => stage.close());

it('has a row of the table for every command of the schema', () => {
  const commands = Object.keys(stage.schema.getMutationType()!.getFields()).sort();
  expect([...new Set(STEPS.map(({ mutation }) => mutation))].sort()).toEqual(commands);
});

describe('a command', () => {
  it.each(STEPS.map((one) => [one.mutation, one] as const))('%s leaves its trace', async (mutation, one) => {
    const person = one.by();
    const input = await one.input?.();
    const before = await lastEntry();
    type Answer = { __typename: string };
    const { codes, data } = await person.ask<Record<string, Answer | Answer[]>>(documentOf(mutation), {
      input,
    });
    expect(codes).toEqual([]);
    expect([data[mutation]!].flat()[0]!.__typename).not.toMatch(/Invalid|Refused|Stale|NotAllowed/);
    const entries = await entriesAfter(before);
    expect(entries.map(({ action }) => action).sort()).toEqual([...one.actions].sort());
    for (const { actorId } of entries) expect(actorId).not.toBeNull();
  });

  it('that is refused leaves none', async () => {
    const before = await lastEntry();
    const input = await stage.decision(stage.ids.changed);
    const { codes } = await stage.cast.stranger.ask(documentOf('acceptContribution'), { input });
    expect(codes).not.toEqual([]);
    expect(await entriesAfter(before)).toEqual([]);
  });
});

describe('the log', () => {
  it('holds no name, no text, no address and no code, in any writing', async () => {
    const rows = await stage.api.database.owner.query<unknown[]>(
      `SELECT row_to_json(a)::text AS row FROM audit_log a`,
    );
    const all = JSON.stringify(rows).toLowerCase();
    expect(rows.length).toBeGreaterThan(STEPS.length);
    for (const canary of [CANARY, ADDRESS, JOIN_CODE, 'canario']) {
      expect(all).not.toContain(canary.toLowerCase());
      expect(all).not.toContain(Buffer.from(canary).toString('hex'));
      expect(all).not.toContain(Buffer.from(canary).toString('base64').toLowerCase().replaceAll('=', ''));
    }
  });

  it('keeps of an address a digest that its salt alone can prove, and nobody without it', async () => {
    const [entry] = await stage.api.database.owner.query<{ digest: Buffer; salt: Buffer; subject: string }[]>(
      `SELECT a.digest, s.salt, a.subject_id AS subject FROM audit_log a JOIN audit_salt s ON s.audit_id = a.id
       WHERE a.action = 'email.confirmed'`,
    );
    const { digest, salt, subject } = entry!;
    const said = JSON.stringify(ADDRESS);
    expect(createHash('sha256').update(salt).update(said).digest()).toEqual(digest);
    for (const guess of [said, `${subject}${said}`, `${subject}\0${said}`])
      expect(createHash('sha256').update(guess).digest()).not.toEqual(digest);
    // The application may forget a salt, and with it what the digest could prove; the entry stays.
    await stage.api.database.app.query('DELETE FROM audit_salt');
    const [left] = await stage.api.database.owner.query<{ digests: number; salts: number }[]>(
      `SELECT (SELECT count(digest)::integer FROM audit_log) AS digests,
         (SELECT count(*)::integer FROM audit_salt) AS salts`,
    );
    expect(left).toMatchObject({ salts: 0 });
    expect(left!.digests).toBeGreaterThan(0);
  });
});
