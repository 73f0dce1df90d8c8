/** `npm start`: install, build, database, migrate, demo, serve; stops all of it cleanly. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { dataDir } from '../lib/paths.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';
import { holdOrMeetStart, release } from '../lib/running.mjs';

await command(async () => {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  const folder = dataDir();
  const other = await holdOrMeetStart(folder, 'start');
  if (other) giveUp(`Aportes already runs for ${folder}${other.url ? ` at ${other.url}` : ''}.`);
  try {
    await install();
    // Only now can modules be loaded that need an installed package.
    const { build } = await import('../lib/build.mjs');
    const { serve } = await import('../lib/serve.mjs');
    await build();
    say('built');
    return await serve(folder);
  } finally {
    release(folder);
  }
});
