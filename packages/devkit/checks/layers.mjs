/** Layers hold, as `layers.cjs` has them, and nothing goes in circles. */
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = path.join(ROOT, 'packages/devkit/layers.cjs');
const FOLDERS = ['api/src', 'web/src', 'packages/domain/src'];

/** @returns {Promise<string | null>} what breaks the rules in the tree of this folder */
export async function brokenLayers(root = ROOT) {
  const words = ['--config', RULES, '--output-type', 'err', ...FOLDERS];
  const { code, output } = await runNode(CRUISER, words, { cwd: root });
  return code === 0 ? null : output.trim() || `dependency-cruiser ended with ${code}`;
}

/** @type {import('./check.mjs').Check} */
export const layersHold = { title: 'layers hold and nothing goes in circles', run: () => brokenLayers() };
