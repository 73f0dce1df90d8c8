/** `npm run check`: the static checks alone. */
import { install } from '../lib/install.mjs';
import { command } from '../lib/progress.mjs';

await command(async () => {
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { runChecks } = await import('../lib/suites.mjs');
  await build();
  const { passed, failed } = await withTestCluster(runChecks);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
