/** The very operations that the web sends, each with the fragments it needs. */
import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const FOLDER = fileURLToPath(new URL('../../../packages/graphql/operations', import.meta.url));

const definitions = readdirSync(FOLDER).flatMap(
  (file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')).definitions,
);
const operations = definitions.filter(
  (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
);
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);

export const WEB_OPERATIONS = operations.map((one) => one.name!.value);

function spreadIn(node: OperationDefinitionNode | FragmentDefinitionNode, found: Set<string>): Set<string> {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.add(value);
      spreadIn(fragments.get(value)!, found);
    },
  });
  return found;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Apollo Client asks for the type of everything but the root, and the limits count that too. */
function withTypenames(definition: OperationDefinitionNode | FragmentDefinitionNode): typeof definition {
  return visit(definition, {
    SelectionSet(node, _key, parent) {
      const { selections } = node;
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const asks = selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
      return isRoot || asks ? undefined : { ...node, selections: [...selections, TYPENAME] };
    },
  });
}

/** The text of an operation as the web sends it. */
export function webOperation(name: string): string {
  const operation = operations.find((one) => one.name?.value === name);
  if (!operation) throw new Error(`The web has no operation ${name}.`);
  const needed = [...spreadIn(operation, new Set())].map((one) => fragments.get(one)!);
  return [operation, ...needed].map((one) => print(withTypenames(one))).join('\n');
}
