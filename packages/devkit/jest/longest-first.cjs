/** The order of the test files: what takes longest is begun first, so that no core waits for it at the end. */
const Sequencer = require('@jest/test-sequencer').default;

/** More than half a minute each; a fresh clone remembers no times. */
const LONGEST = [
  'permissions/permissions.gql',
  'any-text/deciding',
  'test/command-line',
  'any-text/writing',
  'hidden-support',
  'unmasked',
  'test/cluster',
  'any-support',
  'sockets',
  'database-trouble',
];

/** @param {{ path: string }} test */
function rank({ path }) {
  const at = LONGEST.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at < 0 ? LONGEST.length : at;
}

module.exports = class LongestFirst extends Sequencer {
  /** @override @param {Parameters<import('@jest/test-sequencer').default['sort']>[0]} tests */
  async sort(tests) {
    const usual = await super.sort(tests);
    return usual.sort((a, b) => rank(a) - rank(b));
  }
};
