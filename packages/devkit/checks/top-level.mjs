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

/** @type {import('./check.mjs').Check} */
export const topLevel = {
  title: 'nothing strange stands at the top',
  run: async () => {
    const strange = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !AGREED.has(name));
    return strange.length === 0 ? null : `unexpected at the top: ${strange.join(', ')}`;
  },
};
