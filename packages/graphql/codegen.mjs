/** Generates the typed operations and what a cache must know from the committed schema and the `.graphql` files beside it. */
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isAbstractType } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { splitDocuments } from './split-documents.mjs';

await generate(
  {
    schema: 'schema.graphql',
    documents: 'operations/**/*.graphql',
    generates: {
      'src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          scalars: { DateTime: 'string', Date: 'string', Moment: 'string' },
          emitLegacyCommonJSImports: false,
        },
      },
    },
    silent: true,
  },
  true,
);

splitDocuments('src/generated');

/** Without it a cache takes a fragment on a union for one that never matches, and drops what it holds. */
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);
writeFileSync(
  'src/generated/possible-types.ts',
  `/** Which types stand behind each union and interface of the schema. */
export const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};
`,
);
