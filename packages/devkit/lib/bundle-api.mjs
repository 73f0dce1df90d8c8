/** Packs the compiled API and what it depends on into few files: loading some thousand takes longer than all else at a start. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { API_PROGRAMS, ROOT } from './paths.mjs';

const COMPILED = path.join(ROOT, 'api/dist');

export async function bundleApi() {
  const bundle = await rolldown({
    input: ['main', 'cli', 'worker'].map((name) => path.join(COMPILED, `${name}.js`)),
    platform: 'node',
    // A tool for plug-ins that nobody uses here.
    external: ['typescript'],
    // Nest and TypeORM ask for databases and transports that are not installed, and do without.
    logLevel: 'silent',
  });
  rmSync(API_PROGRAMS, { recursive: true, force: true });
  await bundle.write({ dir: API_PROGRAMS, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
  await bundle.close();
}
