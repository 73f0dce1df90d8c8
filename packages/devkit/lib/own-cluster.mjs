/** A database server of one spec's own, kept as safely as a person's, so that the spec may kill it and start it again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from './postgres/cluster.mjs';
import { forgetHome } from './postgres/home.mjs';
import { TEST_FOLDER } from './test-cluster.mjs';

export async function ownCluster() {
  const folder = mkdtempSync(path.join(tmpdir(), `${TEST_FOLDER}${process.pid} `));
  let cluster = await startCluster(folder);
  const { ownerUrl, appUrl } = cluster;
  return {
    ownerUrl,
    appUrl,
    kill: async () => {
      process.kill(cluster.pid, 'SIGKILL');
      await cluster.exited;
    },
    start: async () => {
      cluster = await startCluster(folder);
      if (cluster.appUrl !== appUrl) throw new Error('The server came back at another address.');
    },
    remove: async () => {
      await cluster.stop();
      await forgetHome(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
