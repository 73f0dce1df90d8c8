/** The source files that the repository tracks, or would track. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const FOLDERS = ['api', 'web', 'packages'];
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'results']);

/** @param {string} folder @returns {string[]} */
function below(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const relative = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : below(relative);
    return /\.(ts|tsx|mjs|cjs|css)$/.test(entry.name) ? [relative] : [];
  });
}

/** @returns {string[]} paths from the root */
export function sourceFiles() {
  return FOLDERS.flatMap(below);
}
