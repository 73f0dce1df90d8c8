/** Databases for tests: each made in the test cluster named by the environment, dropped when done. */
import pg from 'pg';
import { createDatabase } from './postgres/application-database.mjs';

/** @param {string} variable */
function required(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests by npm test.`);
  return value;
}

/** @param {string} url @param {string} database */
function inDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** @param {(client: pg.Client) => Promise<unknown>} work */
async function asAdmin(work) {
  const client = new pg.Client({ connectionString: required('TEST_DATABASE_ADMIN_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} name
 * @returns {Promise<{ ownerUrl: string, appUrl: string, drop: () => Promise<void> }>} an empty database of that name
 */
export async function createTestDatabase(name) {
  const drop = () =>
    asAdmin((client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
    );
  await drop();
  await asAdmin((client) => createDatabase(client, name));
  return {
    ownerUrl: inDatabase(required('TEST_DATABASE_OWNER_URL'), name),
    appUrl: inDatabase(required('TEST_DATABASE_APP_URL'), name),
    drop,
  };
}
