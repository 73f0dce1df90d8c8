/** Every source file opens with one sentence that says what it is for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { sourceFiles } from './source-files.mjs';

const HEAD = /^(?:#!.*\n)?\s*(?:\/\*\*?|\/\/)\s*\S.{14,}/;

/** @returns {string[]} the files that do not say it */
export function withoutPurpose(root = ROOT) {
  return sourceFiles(root).filter((file) => !HEAD.test(readFileSync(path.join(root, file), 'utf8')));
}

/** @type {import('./check.mjs').Check} */
export const purposeHead = {
  title: 'every source file opens with its purpose',
  run: async () => {
    const without = withoutPurpose();
    return without.length === 0 ? null : `no purpose at the head of:\n${without.join('\n')}`;
  },
};
