/** Generates the typed operations from the committed schema and the `.graphql` files beside it. */
import { generate } from '@graphql-codegen/cli';

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
          scalars: { DateTime: 'string', Date: 'string' },
          emitLegacyCommonJSImports: false,
        },
      },
    },
    silent: true,
  },
  true,
);
