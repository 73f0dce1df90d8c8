/** `npm start`: install, build, database, migrate, demo, serve; stops all of it cleanly. */
import { nodeProblem } from '../lib/node-version.mjs';
import { install } from '../lib/install.mjs';
import { dataDir } from '../lib/paths.mjs';
import { giveUp, say } from '../lib/progress.mjs';
import { isFree } from '../lib/ports.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) giveUp(problem);

const folder = dataDir();
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
await install();

// Only now can modules be loaded that need an installed package.
const { serve } = await import('../lib/serve.mjs');
const { endOrphan, findRunning } = await import('../lib/running.mjs');
const running = findRunning(folder);
if (running) giveUp(`Aportes already runs for ${folder} at ${running.url}.`);
await endOrphan(folder);
if (!(await isFree(port, host)))
  giveUp(`Port ${port} on ${host} is taken by another program. Choose another: PORT=3001 npm start`);

const { build } = await import('../lib/build.mjs');
await build();
say('built');
process.exitCode = await serve({ folder, host, port });
