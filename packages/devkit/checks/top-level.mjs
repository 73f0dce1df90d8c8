/** At the top of the repository stand only the agreed files. */
import { readdirSync } from 'node:fs';
import { ROOT } from '../lib/paths.mjs';

const AGREED = new Set([
  'README.md',
  'LICENSE',
  'api',
  'web',
  'packages',
  'docker-compose.yml',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'node_modules',
]);

/** @returns {string[]} names that nobody agreed to */
export function strangeNames(root = ROOT) {
  return readdirSync(root).filter((name) => !name.startsWith('.') && !AGREED.has(name));
}

/** @type {import('./check.mjs').Check} */
export const topLevel = {
  title: 'nothing strange stands at the top',
  run: async () => {
    const strange = strangeNames();
    return strange.length === 0 ? null : `unexpected at the top: ${strange.join(', ')}`;
  },
};
