/** `npm run fix`: formats, mends what the linter can mend, and emits the schema again. */
import { writeFileSync } from 'node:fs';
import { install } from '../lib/install.mjs';
import { say } from '../lib/progress.mjs';
import { runNode } from '../lib/run.mjs';

await install();
const { SCHEMA_FILE, declaredSchema } = await import('../checks/schema.mjs');
const sources = ['api', 'web', 'packages'];
await runNode('node_modules/typescript/bin/tsc', [
  '-b',
  'packages/domain',
  'packages/demo',
  'packages/i18n',
  'api',
]);
writeFileSync(SCHEMA_FILE, await declaredSchema());
say('schema emitted');
const config = ['--config', 'packages/devkit/eslint.config.mjs'];
await runNode('node_modules/eslint/bin/eslint.js', [...config, '--fix', ...sources], { show: true });
say('linted');
await runNode('node_modules/prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...sources], {
  show: true,
});
say('formatted');
