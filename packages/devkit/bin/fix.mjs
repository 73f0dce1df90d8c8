/** `npm run fix`: formats, mends what the linter can mend, and emits the schema again. */
import { writeFileSync } from 'node:fs';
import { install } from '../lib/install.mjs';
import { OXLINT, TSC } from '../lib/paths.mjs';
import { say } from '../lib/progress.mjs';
import { runNode } from '../lib/run.mjs';

await install();
const { bundleApi } = await import('../lib/bundle-api.mjs');
const { SCHEMA_FILE, declaredSchema } = await import('../checks/schema.mjs');
const sources = ['api', 'web', 'packages'];
await runNode(TSC, ['-b', 'packages/domain', 'packages/demo', 'packages/i18n', 'api/tsconfig.build.json']);
await bundleApi();
writeFileSync(SCHEMA_FILE, await declaredSchema());
say('schema emitted');
await runNode(OXLINT, ['--fix', ...sources], { show: true });
say('linted');
await runNode('node_modules/prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...sources], {
  show: true,
});
say('formatted');
