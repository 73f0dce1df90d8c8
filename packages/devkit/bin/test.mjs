/** `npm test [words]`: checks, rules, database, API, components and browser journeys, on a database of its own. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';

await command(async () => {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  const words = process.argv.slice(2);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { runChecks, runJest, runJourneys } = await import('../lib/suites.mjs');
  const { conclude } = await import('../lib/conclusion.mjs');
  await build();
  const counts = await withTestCluster(async () => {
    const checks = words.length === 0 ? await runChecks() : { passed: 0, failed: 0, why: [] };
    say('rules, database, API and components');
    const jest = await runJest(words);
    say('browser journeys');
    return [checks, jest, await runJourneys(words)];
  });
  say('done');
  return conclude(counts);
});
