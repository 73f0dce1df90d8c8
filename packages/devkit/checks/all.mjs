/** Everything that is kept in step by machine, in the order in which it is proved. */
import { API_CLI } from '../lib/paths.mjs';
import { cataloguesComplete } from './catalogues.mjs';
import { toolCheck } from './check.mjs';
import { migrationsInStep } from './database.mjs';
import { purposeHead } from './purpose-head.mjs';
import { schemaInStep } from './schema.mjs';
import { topLevel } from './top-level.mjs';

const TSC = 'node_modules/typescript/bin/tsc';

/** @type {import('./check.mjs').Check[]} */
export const CHECKS = [
  topLevel,
  purposeHead,
  cataloguesComplete,
  toolCheck(
    'types hold',
    {
      script: TSC,
      args: ['-b', 'packages/domain', 'packages/demo', 'packages/i18n', 'packages/graphql', 'api'],
    },
    { script: TSC, args: ['-p', 'api/tsconfig.test.json'] },
    { script: TSC, args: ['-p', 'web'] },
    { script: TSC, args: ['-p', 'packages/e2e'] },
    { script: TSC, args: ['-p', 'packages/devkit'] },
  ),
  toolCheck('the linter finds nothing', {
    script: 'node_modules/eslint/bin/eslint.js',
    args: ['--config', 'packages/devkit/eslint.config.mjs', '--max-warnings=0', 'api', 'web', 'packages'],
  }),
  toolCheck('everything is formatted', {
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level=warn', 'api', 'web', 'packages'],
  }),
  toolCheck('layers hold and nothing goes in circles', {
    script: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    args: [
      '--config',
      'packages/devkit/layers.cjs',
      '--output-type',
      'err',
      'api/src',
      'web/src',
      'packages/domain/src',
    ],
  }),
  schemaInStep,
  toolCheck('every operation is gated', { script: API_CLI, args: ['gates-check'] }),
  migrationsInStep,
];
