/** Gives each generated document a file of its own and each fragment one place, so that a page loads only what it asks. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const NEEDED_BY_DOCUMENTS = /^import type \{ TypedDocumentNode .*\n/m;
/** As the preset writes them, one a line: name, syntax tree, type. */
const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as (DocumentNode<(.*)>);$/gm;

const fileOf = (/** @type {string} */ name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** The preset repeats every fragment in each document that spreads it; here they are taken from their own file. */
function moduleOf(/** @type {string[]} */ [name, tree, type, types]) {
  const [own, ...spread] = JSON.parse(tree).definitions;
  const fragments = spread.map((/** @type {any} */ one) => `${one.name.value}FragmentDoc`);
  const named = types.split(', ').filter((one) => one !== 'unknown');
  const definitions = [JSON.stringify(own), ...fragments.map((one) => `${one}.definitions[0]`)];
  return `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ${named.join(', ')} } from '../graphql.js';
${fragments.map((one) => `import { ${one} } from './${fileOf(one)}.js';\n`).join('')}
export const ${name} = {"kind":"Document","definitions":[${definitions.join(',')}]} as unknown as ${type};
`;
}

/** @param {string} folder with the preset's `graphql.ts`, which afterwards hands out the documents beside its types */
export function splitDocuments(folder) {
  rmSync(`${folder}/documents`, { recursive: true, force: true });
  mkdirSync(`${folder}/documents`);
  const whole = readFileSync(`${folder}/graphql.ts`, 'utf8');
  const rest = whole.replace(NEEDED_BY_DOCUMENTS, '').replace(DOCUMENT, (_, name, tree, type, types) => {
    writeFileSync(`${folder}/documents/${fileOf(name)}.ts`, moduleOf([name, tree, type, types]));
    return `export { ${name} } from './documents/${fileOf(name)}.js';`;
  });
  writeFileSync(`${folder}/graphql.ts`, rest);
  // The preset's function from texts to documents would bring them all along.
  for (const unused of ['gql.ts', 'index.ts']) rmSync(`${folder}/${unused}`);
}
