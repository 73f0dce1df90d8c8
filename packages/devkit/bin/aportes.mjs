/** `npm run aportes -- …`: the product's command line, beside a running start or without one. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { API_CLI, dataDir } from '../lib/paths.mjs';
import { giveUp } from '../lib/progress.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) giveUp(problem);
await install();
const { build } = await import('../lib/build.mjs');
const { openDatabase } = await import('../lib/database.mjs');
const { runInForeground } = await import('../lib/foreground.mjs');

await build();
const folder = dataDir();
const database = await openDatabase(folder);
const env = {
  ...process.env,
  DATA_DIR: folder,
  DATABASE_URL: database.databaseUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
};
try {
  if ((await runInForeground(API_CLI, ['migrate'], env)) === 0)
    process.exitCode = await runInForeground(API_CLI, process.argv.slice(2), env);
  else process.exitCode = 1;
} finally {
  await database.stop();
}
