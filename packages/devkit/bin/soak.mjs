/** `npm run soak [words]`: the hostile specs with far bigger figures, for a long look at what the product withstands. */
import { install } from '../lib/install.mjs';
import { command } from '../lib/progress.mjs';

const HOSTILE = [
  'kept-once',
  'exact-counts',
  'room-load',
  'any-text',
  'any-edits',
  'any-support',
  'any-moderation',
  'slow-database',
  'database-trouble',
  'farewell',
  'abuse',
  'meeting-import',
];

/** Journeys in which everything is broken that can break, each played this often. */
const HOSTILE_JOURNEYS = [
  'sent-once',
  'nothing-lost',
  'without-network',
  'journeys/drafts',
  'after-closing',
  'two-versions',
  'new-version',
];
const TIMES = 5;

await command(async () => {
  const words = process.argv.slice(2);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { runJest, runJourneys } = await import('../lib/suites.mjs');
  const { conclude } = await import('../lib/conclusion.mjs');
  await build();
  process.env.APORTES_SOAK = '1';
  const counts = await withTestCluster(async () => [
    await runJest(words.length > 0 ? words : HOSTILE),
    await runJourneys(words.length > 0 ? words : HOSTILE_JOURNEYS, TIMES),
  ]);
  return conclude(counts);
});
