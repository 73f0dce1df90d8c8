/** Two units of work that get in each other's way end as if one had come after the other. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

let database: MigratedDatabase;
let errorCodes: string[];

/** A unit of work whose failed statements are noted. */
function watched(source: DataSource): UnitOfWork {
  const unit = new UnitOfWork(source);
  return Object.assign(unit, {
    run: <T>(work: () => Promise<T>) =>
      UnitOfWork.prototype.run.call(unit, () =>
        work().catch((error: unknown) => {
          errorCodes.push(String((error as { code?: string }).code));
          throw error;
        }),
      ) as Promise<T>,
  });
}

/** Resolves for both once both are here; whoever comes again passes. */
function meetingPoint(): () => Promise<void> {
  let here = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => (open = resolve));
  return () => {
    here += 1;
    if (here >= 2) open();
    return both;
  };
}

const add = (unit: UnitOfWork, row: string, to: string) =>
  unit.manager.query(`UPDATE said SET words = words || $2 WHERE id = $1`, [row, to]);

beforeAll(async () => {
  database = await migratedDatabase('unit_of_work');
  await database.owner.query(`CREATE TABLE said (id text PRIMARY KEY, words text NOT NULL)`);
  await database.owner.query(`GRANT SELECT, UPDATE ON said TO aportes_app`);
});

afterAll(() => database.close());

async function words(): Promise<string[]> {
  const rows = await database.owner.query<{ words: string }[]>('SELECT words FROM said ORDER BY id');
  return rows.map((row) => [...row.words].sort().join(''));
}

async function begin(): Promise<UnitOfWork> {
  errorCodes = [];
  await database.owner.query(`DELETE FROM said`);
  await database.owner.query(`INSERT INTO said VALUES ('one', ''), ('two', '')`);
  return watched(database.app);
}

it('does the work again that a real deadlock ended', async () => {
  const unit = await begin();
  const bothHoldOne = meetingPoint();
  const crossing = (first: string, second: string, word: string) =>
    unit.run(async () => {
      await add(unit, first, word);
      await bothHoldOne();
      await add(unit, second, word);
    });
  await Promise.all([crossing('one', 'two', 'a'), crossing('two', 'one', 'b')]);
  expect(errorCodes).toEqual(['40P01']);
  expect(await words()).toEqual(['ab', 'ab']);
});

it('does the work again that could not be put in an order', async () => {
  const unit = await begin();
  const bothHaveRead = meetingPoint();
  const copying = (from: string, to: string) =>
    unit.run(async () => {
      await unit.manager.query('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE');
      const [row] = await unit.manager.query<{ words: string }[]>('SELECT words FROM said WHERE id = $1', [
        from,
      ]);
      await bothHaveRead();
      await add(unit, to, `${row!.words.length}`);
    });
  await Promise.all([copying('one', 'two'), copying('two', 'one')]);
  expect(errorCodes.length + (await serializationFailuresAtCommit())).toBeGreaterThan(0);
  // One after the other: the second saw what the first had written.
  expect((await words()).sort()).toEqual(['0', '1']);
});

/** Where the conflict shows at the commit, no statement of the work has failed. */
async function serializationFailuresAtCommit(): Promise<number> {
  const [row] = await database.owner.query<{ count: number }[]>(
    `SELECT (xact_rollback > 0)::integer AS count FROM pg_stat_database WHERE datname = current_database()`,
  );
  return row!.count;
}

it('gives up on anything else at once, and leaves nothing of it', async () => {
  const unit = await begin();
  let attempts = 0;
  const work = unit.run(async () => {
    attempts += 1;
    await add(unit, 'one', 'x');
    await unit.manager.query('SELECT 1 / 0');
  });
  await expect(work).rejects.toMatchObject({ code: '22012' });
  expect([attempts, errorCodes, await words()]).toEqual([1, ['22012'], ['', '']]);
});
