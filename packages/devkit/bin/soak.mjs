/** `npm run soak [words]`: the hostile specs with far bigger figures, for a long look at what the product withstands. */
import { install } from '../lib/install.mjs';
import { command } from '../lib/progress.mjs';

const HOSTILE = [
  'kept-once',
  'exact-counts',
  'room-load',
  'any-text',
  'slow-database',
  'database-trouble',
  'farewell',
  'abuse',
  'meeting-import',
];

await command(async () => {
  const words = process.argv.slice(2);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { runJest } = await import('../lib/suites.mjs');
  await build();
  process.env.APORTES_SOAK = '1';
  const { passed, failed } = await withTestCluster(() => runJest(words.length > 0 ? words : HOSTILE));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
