/** What tests import from `@jest/globals`: modules are shared by the files of a worker, so each use asks for the file that runs. */

/** Where the runtime leaves them. */
const RUNNING = Symbol.for('aportes.running-globals');

/** @param {string} name */
function running(name) {
  const current = () => Reflect.get(globalThis, RUNNING)[name];
  return new Proxy(() => {}, {
    apply: (_, __, words) => current()(...words),
    get: (_, key) => current()[key],
  });
}

export const describe = running('describe');
export const it = running('it');
export const expect = running('expect');
export const beforeAll = running('beforeAll');
export const beforeEach = running('beforeEach');
export const afterAll = running('afterAll');
export const afterEach = running('afterEach');
