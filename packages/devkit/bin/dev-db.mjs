/** Starts the embedded database of DATA_DIR alone and prints its addresses, until Ctrl-C. */
import { startCluster } from '../lib/postgres/cluster.mjs';
import { dataDir } from '../lib/paths.mjs';

const cluster = await startCluster(dataDir());
process.stdout.write(
  `superuser ${cluster.adminUrl}\nowner     ${cluster.ownerUrl}\napp       ${cluster.appUrl}\n`,
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => void cluster.stop());
await cluster.exited;
