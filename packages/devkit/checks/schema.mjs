/** The committed schema is the one the code declares. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { API_CLI, ROOT } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

export const SCHEMA_FILE = path.join(ROOT, 'packages/graphql/schema.graphql');

/** @returns {Promise<string>} the schema that the built API declares */
export async function declaredSchema() {
  const { code, output } = await runNode(API_CLI, ['schema']);
  if (code !== 0) throw new Error(output);
  return output;
}

/** @type {import('./check.mjs').Check} */
export const schemaInStep = {
  title: 'schema.graphql is what the code declares',
  run: async () => {
    const declared = await declaredSchema().catch((error) => String(error));
    return declared === readFileSync(SCHEMA_FILE, 'utf8')
      ? null
      : 'schema.graphql differs from the code: npm run fix';
  },
};
