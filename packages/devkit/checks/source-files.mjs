/** The source files that the repository tracks, or would track. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const FOLDERS = ['api', 'web', 'packages'];
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'results']);

/** @param {string} root @param {string} folder @returns {string[]} */
function below(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const relative = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : below(root, relative);
    return /\.(ts|tsx|mjs|cjs|css)$/.test(entry.name) ? [relative] : [];
  });
}

/** @returns {string[]} paths from the root */
export function sourceFiles(root = ROOT) {
  return FOLDERS.flatMap((folder) => below(root, folder));
}
