/** Whoever breaks into the audit log is found out, whatever their rights; the application has none to begin with. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AuditCommand } from '../src/modules/admin/audit.command.js';
import { newId } from '../src/kernel/ids.js';
import { AuditChain } from '../src/platform/events/audit-chain.js';
import { AuditLog } from '../src/platform/events/audit-log.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

const ENTRIES = 8;

let database: MigratedDatabase;
let superuser: DataSource;

/** As the superuser, past every trigger: what somebody could do who holds the machine. */
async function tamper(...statements: string[]): Promise<void> {
  await superuser.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    for (const statement of statements) await manager.query(statement);
  });
}

async function verified(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const say = (key: string, values: Record<string, string | number> = {}) =>
    [key, ...Object.values(values)].join(' ');
  const command = new AuditCommand(new AuditChain(database.unitOfWork));
  const code = await command.run(words, say, { out: keep, refuse: keep, progress: keep });
  return { code, lines };
}

async function notedHead(): Promise<string> {
  return (await verified()).lines[1]!.split(' ')[1]!;
}

beforeAll(async () => {
  database = await migratedDatabase('audit_chain');
  const url = new URL(process.env['TEST_DATABASE_ADMIN_URL']!);
  url.pathname = '/aportes_audit_chain';
  superuser = await new DataSource({ type: 'postgres', url: url.href }).initialize();
});

beforeEach(async () => {
  await tamper('DELETE FROM audit_salt', 'DELETE FROM audit_log');
  const log = new AuditLog(database.unitOfWork);
  for (let index = 0; index < ENTRIES; index += 1)
    await log.append({
      actorId: newId(),
      action: `contribution.${index % 2 ? 'accepted' : 'submitted'}`,
      subjectId: newId(),
      content: index % 3 ? undefined : { text: 'algo' },
    });
});

afterAll(async () => {
  await superuser.destroy();
  await database.close();
});

describe('a log that nobody touched', () => {
  it('is whole, and names its head', async () => {
    const { code, lines } = await verified();
    expect([code, lines[0]]).toEqual([0, `audit.whole ${ENTRIES}`]);
    expect(lines[1]).toMatch(new RegExp(`^audit\\.head ${ENTRIES}:[0-9a-f]{64}$`));
  });

  it('holds the head that was noted when it was shorter', async () => {
    const noted = await notedHead();
    await new AuditLog(database.unitOfWork).append({ actorId: null, action: 'meeting.imported' });
    expect(await verified('--head', noted)).toMatchObject({ code: 0 });
  });

  it('may lose its salts, for they are no part of the chain', async () => {
    await database.app.query('DELETE FROM audit_salt');
    expect(await verified('--head', await notedHead())).toMatchObject({ code: 0 });
  });

  it('says how it is asked where a head is none', async () => {
    expect(await verified('--head', '7')).toEqual({ code: 1, lines: ['audit.usage'] });
  });
});

const COLUMNS = 'occurred_at, actor_id, action, subject_id, digest';
/** Puts the hash of every row right again, as the database's own function makes it. */
const CHAIN_ANEW = `DO $$ DECLARE one audit_log; before bytea := '';
BEGIN FOR one IN SELECT * FROM audit_log ORDER BY id LOOP
  one.previous_hash := before; before := audit_log_hash(one);
  UPDATE audit_log SET previous_hash = one.previous_hash, hash = before WHERE id = one.id;
END LOOP; END $$`;

const BREAKS: [string, number, string[]][] = [
  ['a changed action', 3, [`UPDATE audit_log SET action = 'contribution.declined' WHERE id = 3`]],
  ['a changed actor', 5, [`UPDATE audit_log SET actor_id = gen_random_uuid() WHERE id = 5`]],
  ['a changed subject', 5, [`UPDATE audit_log SET subject_id = NULL WHERE id = 5`]],
  [
    'a changed time',
    1,
    [`UPDATE audit_log SET occurred_at = occurred_at - interval '1 microsecond' WHERE id = 1`],
  ],
  ['a changed digest', 4, [`UPDATE audit_log SET digest = sha256('x') WHERE id = 4`]],
  [
    'a changed row with its own hash made anew',
    4,
    [
      `UPDATE audit_log SET action = 'x' WHERE id = 3`,
      `UPDATE audit_log a SET hash = audit_log_hash(a) WHERE id = 3`,
    ],
  ],
  ['a deleted row', 4, [`DELETE FROM audit_log WHERE id = 4`]],
  ['a deleted first row', 1, [`DELETE FROM audit_log WHERE id = 1`]],
  [
    'a deleted row whose gap was closed',
    4,
    [
      `DELETE FROM audit_log WHERE id = 4`,
      `UPDATE audit_log SET id = id + 1000 WHERE id > 4`,
      `UPDATE audit_log SET id = id - 1001 WHERE id > 1000`,
    ],
  ],
  [
    'an inserted row',
    4,
    [
      `UPDATE audit_log SET id = id + 1000 WHERE id >= 4`,
      `INSERT INTO audit_log SELECT 4, ${COLUMNS}, previous_hash, hash FROM audit_log WHERE id = 3`,
      `UPDATE audit_log SET id = id - 999 WHERE id > 1000`,
    ],
  ],
  [
    'two rows that were swapped',
    2,
    [
      `UPDATE audit_log SET id = 1000 WHERE id = 2`,
      `UPDATE audit_log SET id = 2 WHERE id = 6`,
      `UPDATE audit_log SET id = 6 WHERE id = 1000`,
    ],
  ],
];

describe('verify-audit', () => {
  it.each(BREAKS)('finds %s at entry %i', async (_, entry, statements) => {
    await tamper(...statements);
    expect(await verified()).toEqual({ code: 1, lines: [`audit.broken ${entry}`] });
  });

  it('finds against a head noted outside that the end was cut off', async () => {
    const noted = await notedHead();
    await tamper(`DELETE FROM audit_log WHERE id > ${ENTRIES - 2}`);
    expect(await verified()).toMatchObject({ code: 0 });
    expect(await verified('--head', noted)).toEqual({ code: 1, lines: [`audit.headMissing ${noted}`] });
  });

  it('finds against a head noted outside that all of it was written anew', async () => {
    const noted = await notedHead();
    await tamper(`UPDATE audit_log SET action = 'x' WHERE id = 2`, CHAIN_ANEW);
    expect(await verified()).toMatchObject({ code: 0 });
    expect(await verified('--head', noted)).toEqual({ code: 1, lines: [`audit.headMissing ${noted}`] });
  });
});

describe('the role of the application', () => {
  const WRITTEN_ONCE = ['audit_log', 'event_log', 'contribution_revision', 'moderation_decision'];
  const CHANGES = WRITTEN_ONCE.flatMap((table) => [
    `UPDATE ${table} SET ${table === 'event_log' ? 'type = type' : 'id = id'}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
    `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
  ]);

  it.each([...CHANGES, 'SET session_replication_role = replica', 'DROP FUNCTION audit_log_chain CASCADE'])(
    'is refused: %s',
    async (statement) => {
      await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('cannot choose the number, the hash or the place of what it adds', async () => {
    await database.app.query(
      `INSERT INTO audit_log (id, action, previous_hash, hash) VALUES (2, 'x', sha256('a'), sha256('b'))`,
    );
    const { code, lines } = await verified();
    expect([code, lines[0]]).toEqual([0, `audit.whole ${ENTRIES + 1}`]);
  });
});
