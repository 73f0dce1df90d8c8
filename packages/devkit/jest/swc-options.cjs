/** How the TypeScript of tests is compiled: as the build compiles it, with types stripped and decorators kept. */

/** @param {'node' | 'web'} side @returns {import('@swc/core').Options} */
function swcOptions(side) {
  return {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: side === 'node', tsx: side === 'web' },
      transform:
        side === 'node'
          ? { legacyDecorator: true, decoratorMetadata: true }
          : { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  };
}

module.exports = { swcOptions };
