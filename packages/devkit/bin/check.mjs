/** `npm run check`: the static checks alone. */
import { install } from '../lib/install.mjs';

await install();
const { build } = await import('../lib/build.mjs');
const { withTestCluster } = await import('../lib/test-cluster.mjs');
const { runChecks } = await import('../lib/suites.mjs');

await build();
const { passed, failed } = await withTestCluster(runChecks);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
