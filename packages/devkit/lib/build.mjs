/** Builds what changed: each step is stamped with a digest of its sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleApi } from './bundle-api.mjs';
import { compressAssets } from './compress-assets.mjs';
import { writePageFiles } from './page-files.mjs';
import { CACHE, ROOT, TSC } from './paths.mjs';
import { giveUp, say } from './progress.mjs';
import { runNode } from './run.mjs';

const PURE = ['packages/domain', 'packages/taxonomy', 'packages/i18n', 'packages/demo'];

/**
 * @typedef {{ name: string, sources: string[], product: string, run: () => Promise<{ code: number, output: string }> }} Step
 * Each step lists every source it depends on, so that a change in the rules rebuilds the web too; the steps of a stage
 * need nothing of each other.
 * @type {Step[][]}
 */
const STAGES = [
  [
    {
      name: 'packages',
      sources: PURE,
      product: 'packages/demo/dist',
      run: () => runNode(TSC, ['-b', ...PURE]),
    },
  ],
  [
    {
      name: 'operations',
      sources: ['packages/graphql'],
      product: 'packages/graphql/dist',
      run: async () => {
        const generated = await runNode('codegen.mjs', [], { cwd: path.join(ROOT, 'packages/graphql') });
        return generated.code === 0 ? runNode(TSC, ['-b', 'packages/graphql']) : generated;
      },
    },
  ],
  [
    {
      name: 'api',
      sources: [...PURE, 'api'],
      product: 'api/dist/run/main.js',
      run: async () => {
        const compiled = await runNode(TSC, ['-b', 'api/tsconfig.build.json']);
        if (compiled.code === 0) await bundleApi();
        return compiled;
      },
    },
    {
      name: 'web',
      sources: ['packages/domain', 'packages/taxonomy', 'packages/i18n', 'packages/graphql', 'web'],
      product: 'web/dist/index.html',
      run: async () => {
        const vite = path.join(ROOT, 'web/node_modules/vite/bin/vite.js');
        const built = await runNode(vite, ['build', '--logLevel', 'warn'], { cwd: path.join(ROOT, 'web') });
        if (built.code !== 0) return built;
        compressAssets(path.join(ROOT, 'web/dist'));
        writePageFiles();
        return built;
      },
    },
  ],
];

const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'results', 'test']);

/** @param {string} folder @returns {Generator<string>} every source file, in a stable order */
function* sourceFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* sourceFiles(full);
    } else if (!/\.spec\.tsx?$|\.tsbuildinfo$/.test(entry.name)) yield full;
  }
}

/** @param {Step} step */
function digest(step) {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'tsconfig.base.json'])
    hash.update(readFileSync(path.join(ROOT, file)));
  for (const source of step.sources)
    for (const file of sourceFiles(path.join(ROOT, source)))
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @param {Step} step */
async function buildStep(step) {
  const stamp = path.join(CACHE, 'build', step.name);
  const wanted = digest(step);
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (fresh && existsSync(path.join(ROOT, step.product))) return;
  say(`building ${step.name}`);
  const { code, output } = await step.run();
  if (code !== 0) giveUp(`${output}\nBuilding ${step.name} failed.`);
  writeFileSync(stamp, wanted);
}

/** Builds every step whose sources changed since its last build. */
export async function build() {
  mkdirSync(path.join(CACHE, 'build'), { recursive: true });
  for (const steps of STAGES) await Promise.all(steps.map(buildStep));
}
