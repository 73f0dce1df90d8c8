/** A connection that went silent in the middle of a transaction is never handed to the next person. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { applicationOptions } from '../src/database/data-source.js';
import { newId } from '../src/kernel/ids.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { FaultyLine } from './support/faulty-line.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

const UNANSWERED_AFTER_MS = 500;

let database: MigratedDatabase;
let line: FaultyLine;
let source: DataSource;
let unit: UnitOfWork;

beforeAll(async () => {
  database = await migratedDatabase('unanswered');
  line = await FaultyLine.to(database.appUrl);
  // One connection, so that whoever comes next is handed the same one if it is still there.
  const options = { ...applicationOptions(line.url, UNANSWERED_AFTER_MS), poolSize: 1 };
  source = await new DataSource(options as ReturnType<typeof applicationOptions>).initialize();
  unit = new UnitOfWork(source);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
  await line.close();
});

const account = (id: string) =>
  unit.manager.query(`INSERT INTO account (id, language) VALUES ($1, 'es')`, [id]);

it('commits what is written after a transaction that was left without an answer', async () => {
  const [lost, kept] = [newId(), newId()];
  const unanswered = unit.run(async () => {
    await account(lost);
    line.silence();
    await unit.manager.query('SELECT 1');
  });
  await expect(unanswered).rejects.toThrow();
  line.mend();
  await account(kept);
  const rows = await database.owner.query<{ id: string }[]>(
    'SELECT id FROM account WHERE id = ANY($1::uuid[])',
    [[lost, kept]],
  );
  expect(rows).toEqual([{ id: kept }]);
});
