/** Starts the embedded database of DATA_DIR alone and prints its addresses, until Ctrl-C. */
import { startCluster } from '../lib/postgres/cluster.mjs';
import { dataDir } from '../lib/paths.mjs';
import { command, giveUp } from '../lib/progress.mjs';
import { holdOrMeetStart, release, tell } from '../lib/running.mjs';

await command(async () => {
  const folder = dataDir();
  if (await holdOrMeetStart(folder, 'start')) giveUp(`A start already runs for ${folder}.`);
  const { adminUrl, ownerUrl, appUrl, stop, exited } = await startCluster(folder);
  tell(folder, { databaseUrl: appUrl, ownerUrl });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void stop());
  process.stdout.write(`superuser ${adminUrl}\nowner     ${ownerUrl}\napp       ${appUrl}\n`);
  await exited;
  release(folder);
  return 0;
});
