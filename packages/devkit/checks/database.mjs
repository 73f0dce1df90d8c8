/** Entities and migrations describe the same tables. */
import { createTestDatabase } from '../lib/test-database.mjs';
import { API_CLI } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

/** @type {import('./check.mjs').Check} */
export const migrationsInStep = {
  title: 'entities and migrations describe the same tables',
  run: async () => {
    const database = await createTestDatabase('aportes_migrations');
    const env = { ...process.env, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    try {
      for (const command of ['migrate', 'migrations-check']) {
        const { code, output } = await runNode(API_CLI, [command], { env });
        if (code !== 0) return output.trim();
      }
      return null;
    } finally {
      await database.drop();
    }
  },
};
