/** `npm run aportes -- …`: the product's command line, beside a running start or without one. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { API_CLI, dataDir } from '../lib/paths.mjs';
import { command, giveUp } from '../lib/progress.mjs';

await command(async () => {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { databaseEnv, openDatabase } = await import('../lib/database.mjs');
  const { runInForeground } = await import('../lib/foreground.mjs');
  await build();
  const folder = dataDir();
  const database = await openDatabase(folder);
  const env = {
    ...process.env,
    DATA_DIR: folder,
    ...databaseEnv(database),
    // Links lead to the start that runs.
    ...(database.url && !process.env.PUBLIC_URL && { PUBLIC_URL: database.url }),
  };
  try {
    const migrated = await runInForeground(API_CLI, ['migrate'], env);
    return migrated === 0 ? await runInForeground(API_CLI, process.argv.slice(2), env) : migrated;
  } finally {
    await database.stop();
  }
});
