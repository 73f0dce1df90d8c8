/** Brings the database to the present: migrations as its owner, then the application's rights, one start at a time. */
import type { DataSource } from 'typeorm';
import { grantStatements, quotedRole } from '../platform/database/grants.js';
import { jobGrantStatements, migrateJobs } from '../platform/jobs/job-schema.js';
import { ownerDataSource } from './data-source.js';

/** The oldest PostgreSQL whose features the schema uses. */
const MINIMUM_SERVER = 160_000;

async function requireServer(owner: DataSource): Promise<void> {
  const [row] = await owner.query<{ server_version_num: string }[]>('SHOW server_version_num');
  if (Number(row?.server_version_num) < MINIMUM_SERVER)
    throw new Error(`PostgreSQL 16 or newer is needed; this is ${row?.server_version_num}.`);
}

/** @param applicationUrl names the role that gets its rights */
export async function migrate(ownerUrl: string, applicationUrl: string): Promise<void> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    await requireServer(owner);
    const runner = owner.createQueryRunner();
    // Several starts at once wait here for each other.
    await runner.query(`SELECT pg_advisory_lock(hashtextextended('aportes migrate', 0))`);
    await owner.runMigrations();
    const role = decodeURIComponent(new URL(applicationUrl).username);
    const ownerRole = decodeURIComponent(new URL(ownerUrl).username);
    await migrateJobs(ownerUrl);
    const quoted = quotedRole(role);
    const grants = [...grantStatements(quoted), ...jobGrantStatements(quoted)];
    if (role !== ownerRole) for (const grant of grants) await runner.query(grant);
    await runner.query(`SELECT pg_advisory_unlock(hashtextextended('aportes migrate', 0))`);
    await runner.release();
  } finally {
    await owner.destroy();
  }
}

/** The statements that would bring the tables in step with the entities: none when they are. */
export async function schemaDrift(ownerUrl: string): Promise<string[]> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    return upQueries.map((one) => one.query);
  } finally {
    await owner.destroy();
  }
}
