/** Everything that is kept in step by machine, in the order in which it is begun: what is told at once, then the longest. */
import { API_CLI, OXLINT, TSC } from '../lib/paths.mjs';
import { cataloguesComplete } from './catalogues.mjs';
import { toolCheck } from './check.mjs';
import { migrationsInStep } from './database.mjs';
import { frenchSet } from './french-set.mjs';
import { layersHold } from './layers.mjs';
import { purposeHead } from './purpose-head.mjs';
import { schemaInStep } from './schema.mjs';
import { topLevel } from './top-level.mjs';
import { weightHolds } from './weight.mjs';

/**
 * What did not change since the last run is not read again. A fresh clone remembers nothing, so that what is
 * submitted is always looked at whole.
 * @param {string} name
 */
const remembered = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${name}`];

/** @param {string} project */
const typed = (project) => ({
  script: TSC,
  args: ['-p', project, '--incremental', '--tsBuildInfoFile', `.cache/types/${project.replaceAll('/', '-')}`],
});

/** @type {import('./check.mjs').Check[]} */
export const CHECKS = [
  topLevel,
  purposeHead,
  cataloguesComplete,
  weightHolds,
  toolCheck(
    'types hold',
    {
      script: TSC,
      args: [
        '-b',
        'packages/domain',
        'packages/demo',
        'packages/i18n',
        'packages/graphql',
        'api/tsconfig.build.json',
      ],
    },
    typed('api'),
    typed('web'),
    typed('web/worker'),
    typed('packages/e2e'),
    typed('packages/devkit'),
  ),
  toolCheck('the linter finds nothing', {
    script: OXLINT,
    args: ['--deny-warnings', '--report-unused-disable-directives', 'api', 'web', 'packages'],
  }),
  toolCheck('everything is formatted', {
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: [...remembered('format'), '--check', '--log-level=warn', 'api', 'web', 'packages'],
  }),
  layersHold,
  frenchSet,
  schemaInStep,
  toolCheck('every operation is gated', { script: API_CLI, args: ['gates-check'] }),
  migrationsInStep,
];
