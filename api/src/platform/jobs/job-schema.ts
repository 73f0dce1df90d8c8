/** The tables of background jobs: made by the owner, used by the application's own role. */
import { Logger, runMigrations } from 'graphile-worker';

const SCHEMA = 'graphile_worker';

export async function migrateJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema: SCHEMA, logger: new Logger(() => () => {}) });
}

/** Its tables are closed row by row to all but their owner: the policy opens them to the application. */
export function jobGrantStatements(quotedRole: string): string[] {
  return [
    `GRANT USAGE ON SCHEMA ${SCHEMA} TO ${quotedRole}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${quotedRole}`,
    `REVOKE INSERT, UPDATE, DELETE ON ${SCHEMA}.migrations FROM ${quotedRole}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${quotedRole}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${quotedRole}`,
    `DO $$
DECLARE closed text;
BEGIN
  FOR closed IN SELECT relname FROM pg_class WHERE relnamespace = '${SCHEMA}'::regnamespace AND relrowsecurity LOOP
    EXECUTE format('DROP POLICY IF EXISTS application ON ${SCHEMA}.%I', closed);
    EXECUTE format('CREATE POLICY application ON ${SCHEMA}.%I TO ${quotedRole.replaceAll("'", "''")} USING (true) WITH CHECK (true)', closed);
  END LOOP;
END $$`,
  ];
}
