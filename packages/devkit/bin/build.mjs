/** Installs and builds without starting anything: what the image does. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { command, giveUp } from '../lib/progress.mjs';

await command(async () => {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  await install();
  const { build } = await import('../lib/build.mjs');
  await build();
  return 0;
});
