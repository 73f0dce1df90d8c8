/** Writes the worker of the offline shell beside the built page, with the list of the files that it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('worker/shell-worker.ts', import.meta.url));

/** Words come in one language at a time, and these pages are for few or for the network alone. */
const LEFT_OUT = /\/(screens\.|people\.page|parts\.page|desk\.page|join\.page|invitation\.page)/;

export function shellWorker(): Plugin {
  return {
    name: 'aportes:shell-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => /^assets\/.*\.(js|css)$/.test(name) && !LEFT_OUT.test(name))
        .map((name) => `/${name}`)
        .sort();
      const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);
      const page = bundle['index.html'];
      const version = createHash('sha256')
        .update(code)
        .update(JSON.stringify(files))
        .update(page?.type === 'asset' ? page.source : '')
        .digest('hex')
        .slice(0, 16);
      const shell = JSON.stringify({ version, files });
      this.emitFile({ type: 'asset', fileName: 'worker.js', source: `const SHELL = ${shell};\n${code}` });
    },
  };
}
