/** `npm run shots [words]`: pictures of every screen, or of those named, with a sheet of them all. */
import { install } from '../lib/install.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { takeShots } = await import('../lib/shots.mjs');
  await build();
  const { code, sheet } = await withTestCluster(() => takeShots(words));
  if (code !== 0) giveUp('Not every picture could be taken.');
  say(`the sheet of all pictures: ${sheet}`);
  return 0;
});
