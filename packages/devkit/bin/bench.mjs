/**
 * `npm run bench [names] [-- --size 10k|100k|1m]`: what the product costs, measured: prints figures and keeps them in
 * `.cache/bench`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../lib/install.mjs';
import { CACHE } from '../lib/paths.mjs';
import { command, giveUp, say } from '../lib/progress.mjs';

/** Inputs in the meeting. @type {Record<string, number>} */
const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '10k' } },
});
/** By name: answers the figures, and whether they hold what is promised. */
const BENCHES = {
  coach: async () => (await import('../bench/coach.mjs')).coach(),
  similar: async () => (await import('../bench/similar.mjs')).similar(),
  requests: async () => (await import('../bench/requests.mjs')).requests(sizeAsked()),
  'fan-out': async () => (await import('../bench/fan-out.mjs')).fanOut(),
  'start-up': async () => (await import('../bench/start-up.mjs')).startUp(),
};

function sizeAsked() {
  const size = SIZES[values.size];
  return size ?? giveUp(`There is no size ${values.size}; there are: ${Object.keys(SIZES).join(', ')}.`);
}

/** @param {string[]} asked */
function chosen(asked) {
  const unknown = asked.find((one) => !(one in BENCHES));
  if (unknown) giveUp(`There is no bench ${unknown}; there are: ${Object.keys(BENCHES).join(', ')}.`);
  return /** @type {(keyof typeof BENCHES)[]} */ (asked.length > 0 ? asked : Object.keys(BENCHES));
}

await command(async () => {
  const names = chosen(positionals);
  await install();
  const { build } = await import('../lib/build.mjs');
  const { withTestCluster } = await import('../lib/test-cluster.mjs');
  await build();
  mkdirSync(path.join(CACHE, 'bench'), { recursive: true });
  return withTestCluster(
    async () => {
      let held = true;
      for (const name of names) {
        say(name);
        const before = loadavg();
        const { figures, holds } = await BENCHES[name]();
        const machine = {
          node: process.version,
          cpu: cpus()[0]?.model,
          cores: cpus().length,
          load: { before, after: loadavg() },
        };
        const file = path.join(CACHE, 'bench', `${name}.json`);
        writeFileSync(
          file,
          `${JSON.stringify({ name, at: new Date().toISOString(), machine, figures }, null, 2)}\n`,
        );
        say(
          `Node.js ${machine.node}, ${machine.cores} cores, load ${machine.load.before[0]?.toFixed(1)} before and ${machine.load.after[0]?.toFixed(1)} after`,
        );
        say(`kept in ${file}`);
        held &&= holds;
      }
      return held ? 0 : 1;
    },
    { throwAway: false },
  );
});
