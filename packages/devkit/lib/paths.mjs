/** Where things lie: the checkout, its data folder and the built programs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)));
export const API_PROGRAMS = path.join(ROOT, 'api', 'dist', 'run');
export const API_MAIN = path.join(API_PROGRAMS, 'main.js');
export const API_CLI = path.join(API_PROGRAMS, 'cli.js');
/** Proves the types and emits: the native compiler. The check of the layers reads sources by the one written in JavaScript. */
export const TSC = path.join(ROOT, 'node_modules', 'typescript-native', 'bin', 'tsc');
export const OXLINT = path.join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
export const CACHE = path.join(ROOT, '.cache');

/** @param {NodeJS.ProcessEnv} env @returns {string} absolute path of the data folder */
export function dataDir(env = process.env) {
  return path.resolve(ROOT, env.DATA_DIR || '.data');
}
