/** What is asked again on a connection is planned once, and asked anew where the tables have changed since. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { applicationOptions } from '../src/database/data-source.js';
import { newId } from '../src/kernel/ids.js';
import { CARD_PARTS } from '../src/modules/contributions/data/contribution-row.js';
import { cardsStatement } from '../src/modules/contributions/data/contribution-list.sql.js';
import { KEPT_TEXTS } from '../src/modules/redactions/data/redactable-columns.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

const PREPARED = `SELECT statement, (generic_plans + custom_plans)::integer AS plans
  FROM pg_prepared_statements WHERE statement LIKE '%standing in the hall%'`;

let database: MigratedDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await migratedDatabase('prepared');
  await database.owner.query('CREATE TABLE chair (name text); GRANT SELECT ON chair TO PUBLIC');
  await database.owner.query(`INSERT INTO chair VALUES ('red')`);
  // One connection, so that everything is asked on the same.
  const options = { ...applicationOptions(database.appUrl), poolSize: 1 };
  source = await new DataSource(options as ReturnType<typeof applicationOptions>).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const ask = (comment: string) =>
  source.query<unknown[]>(`SELECT * FROM chair WHERE name <> $1 /* ${comment} */`, ['']);

it('prepares what is asked for the second time, and nothing that is asked once', async () => {
  for (let time = 0; time < 4; time += 1) await ask('standing in the hall');
  await ask('standing in the hall alone');
  expect(await source.query(PREPARED)).toEqual([{ statement: expect.any(String), plans: 3 }]);
});

it('prepares anew where a table was changed since', async () => {
  await ask('sitting');
  await ask('sitting');
  await database.owner.query(`ALTER TABLE chair ADD COLUMN legs integer DEFAULT 4`);
  await expect(ask('sitting')).rejects.toThrow('cached plan must not change result type');
  expect(await ask('sitting')).toEqual([{ name: 'red', legs: 4 }]);
  expect(await ask('sitting')).toEqual([{ name: 'red', legs: 4 }]);
});

it.each([
  ['the cards of contributions', (ids: string[]) => cardsStatement(ids, new Set(CARD_PARTS), newId())],
  ['all that a passage may stand in', (ids: string[]) => ({ text: KEPT_TEXTS, values: [ids] })],
])('makes one plan for %s, however many are asked for', async (_, statement) => {
  for (let count = 1; count <= 20; count += 1) {
    const { text, values } = statement(Array.from({ length: count }, () => newId()));
    await source.query(text, values);
  }
  const [plans] = await source.query<{ once: number; anew: number }[]>(
    `SELECT generic_plans::integer AS once, custom_plans::integer AS anew FROM pg_prepared_statements
     WHERE statement = $1`,
    [statement([newId()]).text],
  );
  // The database tries it five times before it makes up its mind.
  expect(plans).toEqual({ once: 14, anew: 5 });
});
