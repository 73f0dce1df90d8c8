/** Every Jest test of the workspace: rules and data in Node, components in a simulated browser. */
import { createRequire } from 'node:module';
import { ROOT } from '../lib/paths.mjs';
import { swcOptions } from './swc-options.cjs';

const require = createRequire(import.meta.url);
const swc = (/** @type {'node' | 'web'} */ side) => [
  require.resolve('@swc/jest', { paths: [ROOT] }),
  { ...swcOptions(side), sourceMaps: 'inline' },
];

const common = {
  rootDir: ROOT,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/\\.cache/', '/\\.data/'],
};

export default {
  rootDir: ROOT,
  // A database that starts, or two cores that are busy with something else, take their time.
  testTimeout: 60_000,
  testSequencer: require.resolve('./longest-first.cjs'),
  // What files leave behind in their worker slows all that come after them down; the next one gets a fresh worker.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/api/**/*.spec.ts', '<rootDir>/packages/!(e2e)/**/*.spec.{ts,mjs}'],
      runtime: require.resolve('./shared-modules.cjs'),
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: require.resolve('jest-environment-jsdom', { paths: [ROOT] }),
      testMatch: ['<rootDir>/web/**/*.spec.{ts,tsx}'],
      transform: { '\\.tsx?$': swc('web') },
      moduleNameMapper: {
        '\\.module\\.css$': '<rootDir>/packages/devkit/jest/css-module.mjs',
        '\\.css$': '<rootDir>/packages/devkit/jest/empty.mjs',
        '^(\\.{1,2}/.*)\\.js$': '$1',
      },
    },
  ],
};
