/** Jest's runtime, except that Node itself loads the modules, once for all files of a worker: loading the API anew for each took longer than most of them. */
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');
/** @typedef {import('jest-runtime').default} Plain */
const Runtime = require('jest-runtime').default;
const { CompiledLines } = require('./compiled-lines.cjs');

register('./typescript-hooks.mjs', pathToFileURL(__filename));

let count = 0;

module.exports = class SharedModules extends Runtime {
  /**
   * Who runs the tests is loaded by Node too, so that both mean the same by `String`; with nothing of the file before.
   * @override
   * @template T
   * @param {string} file
   * @returns {T}
   */
  requireInternalModule(file) {
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
    delete require.cache[file];
    return require(file);
  }

  /**
   * @override
   * @param {Parameters<Plain['setGlobalsForRuntime']>[0]} globals of the file that is about to run
   */
  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    Reflect.set(globalThis, Symbol.for('aportes.running-globals'), globals);
  }

  /**
   * Each test file is evaluated anew, whatever it shares.
   * @override
   * @param {string} file
   */
  unstable_importModule(file) {
    count += 1;
    return import(`${pathToFileURL(file).href}?${count}`);
  }

  /** @override */
  getSourceMaps() {
    return new CompiledLines();
  }
};
