/** Where the lines of compiled tests were written, worked out only for a failure. */
const { transformFileSync } = require('@swc/core');
const { createHash } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { swcOptions } = require('./swc-options.cjs');

const FOLDER = path.join(__dirname, '../../../.cache/compiled-lines');

/** From what a stack calls a file to the path of its source map. @extends {Map<string, string>} */
class CompiledLines extends Map {
  /** @override @param {string} source @returns {string | undefined} */
  get(source) {
    if (!/^file:.*\.ts(\?\d+)?$/.test(source)) return undefined;
    return super.get(source) ?? this.mapped(source);
  }

  /** @private @param {string} source */
  mapped(source) {
    const file = fileURLToPath(new URL(source));
    const { map } = transformFileSync(file, { ...swcOptions('node'), sourceMaps: true });
    mkdirSync(FOLDER, { recursive: true });
    const written = path.join(FOLDER, `${createHash('sha256').update(file).digest('hex')}.json`);
    writeFileSync(written, map ?? '');
    this.set(source, written);
    return written;
  }
}

module.exports = { CompiledLines };
