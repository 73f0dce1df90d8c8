/** Entities and tables that differ are found, in whichever of them the change was made. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { schemaDrift } from '../src/database/migrate.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';

let database: MigratedDatabase;
beforeAll(async () => {
  database = await migratedDatabase('schema_drift');
});
afterAll(() => database.close());

it('finds nothing after the migrations', async () => {
  expect(await schemaDrift(database.ownerUrl)).toEqual([]);
});

it.each([
  ['a column that no entity has', 'ALTER TABLE theme ADD COLUMN colour text', 'colour'],
  ['a column that is gone', 'ALTER TABLE theme DROP COLUMN numeral', 'numeral'],
  [
    'a rule that is gone',
    'ALTER TABLE meeting DROP CONSTRAINT meeting__ends_after_start',
    'ends_after_start',
  ],
  ['a column that may be empty', 'ALTER TABLE theme ALTER COLUMN title DROP NOT NULL', 'title'],
])('finds %s', async (_, statement, named) => {
  await database.owner.query(statement);
  expect((await schemaDrift(database.ownerUrl)).join('\n')).toContain(named);
});
