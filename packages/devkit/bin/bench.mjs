/** `npm run bench [names]`: what the product costs, measured: prints figures and keeps them in `.cache/bench`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { install } from '../lib/install.mjs';
import { CACHE } from '../lib/paths.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';

/** By name: answers the figures, and whether they hold what is promised. */
const BENCHES = {
  coach: async () => (await import('../bench/coach.mjs')).coach(),
  similar: async () => (await import('../bench/similar.mjs')).similar(),
  'start-up': async () => (await import('../bench/start-up.mjs')).startUp(),
};

/** @param {string[]} asked */
function chosen(asked) {
  const unknown = asked.find((one) => !(one in BENCHES));
  if (unknown) giveUp(`There is no bench ${unknown}; there are: ${Object.keys(BENCHES).join(', ')}.`);
  return /** @type {(keyof typeof BENCHES)[]} */ (asked.length > 0 ? asked : Object.keys(BENCHES));
}

await command(async () => {
  const names = chosen(process.argv.slice(2));
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  await build();
  mkdirSync(path.join(CACHE, 'bench'), { recursive: true });
  return withTestCluster(async () => {
    let held = true;
    for (const name of names) {
      say(name);
      const { figures, holds } = await BENCHES[name]();
      const machine = { node: process.version, cores: cpus().length, load: loadavg() };
      const file = path.join(CACHE, 'bench', `${name}.json`);
      writeFileSync(
        file,
        `${JSON.stringify({ name, at: new Date().toISOString(), machine, figures }, null, 2)}\n`,
      );
      say(`kept in ${file}`);
      held &&= holds;
    }
    return held ? 0 : 1;
  });
});
