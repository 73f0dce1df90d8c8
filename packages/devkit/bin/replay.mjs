/** `npm run replay -- votes.csv`: plays real votes through the API as their voters; the rows in the end are the file's last votes, or it fails. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { install } from '../lib/install.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';

/** So many differences are shown; the rest is like them. */
const SHOWN = 20;

await command(async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) giveUp('Name one file of votes: npm run replay -- votes.csv');
  // npm changes into the package's folder; the file is relative to where the person stands.
  const file = path.resolve(process.env.INIT_CWD || process.cwd(), name);
  if (!existsSync(file)) giveUp(`There is no file ${file}.`);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  const { readVotes } = await import('../replay/votes.mjs');
  const { replay } = await import('../replay/replay.mjs');
  const votes = readVotes(file);
  await build();
  const wrong = await withTestCluster(() => replay(votes));
  if (wrong.length > 0) giveUp([`${wrong.length} differences:`, ...wrong.slice(0, SHOWN)].join('\n'));
  say('every row is the last vote of its voter, no row is missing, and counters equal rows');
  return 0;
});
