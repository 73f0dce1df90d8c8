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

/** @template Answer @param {string} connectionString @param {(client: pg.Client) => Promise<Answer>} work */
async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {(client: pg.Client) => Promise<unknown>} work */
const asAdmin = (work) => connected(required('TEST_DATABASE_ADMIN_URL'), work);

/** One statement past the product: what a test puts in, or looks at, where nobody has a door. @type {import('./test-database.mjs').askDatabase} */
export async function askDatabase(url, sql, values) {
  return connected(url, async (client) => (await client.query(sql, [...values])).rows);
}

/** @typedef {{ ownerUrl: string, appUrl: string }} Addresses */
/** @typedef {Addresses & { drop: () => Promise<void> }} TestDatabase */

/** @param {string} name @returns {Addresses} */
const addresses = (name) => ({
  ownerUrl: inDatabase(required('TEST_DATABASE_OWNER_URL'), name),
  appUrl: inDatabase(required('TEST_DATABASE_APP_URL'), name),
});

/** @param {string} name @param {string} [template] whose whole content it gets @returns {Promise<TestDatabase>} */
export async function createTestDatabase(name, template) {
  const drop = () =>
    asAdmin((client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
    );
  await drop();
  await asAdmin((client) => createDatabase(client, name, template));
  return { ...addresses(name), drop };
}

const TEMPLATE = 'aportes_template';

/**
 * A database with the schema: migrated once for each cluster, and copied from then on.
 * @param {string} name
 * @param {(database: Addresses) => Promise<void>} migrate
 * @returns {Promise<TestDatabase>}
 */
export async function createMigratedDatabase(name, migrate) {
  await asAdmin(async (client) => {
    // Whoever comes first makes it, and the others wait; the lock goes with the connection.
    await client.query(`SELECT pg_advisory_lock(hashtextextended('${TEMPLATE}', 0))`);
    const whole = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      TEMPLATE,
    ]);
    if (whole.rowCount) return;
    await createTestDatabase(TEMPLATE);
    await migrate(addresses(TEMPLATE));
    await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
  });
  return createTestDatabase(name, TEMPLATE);
}
