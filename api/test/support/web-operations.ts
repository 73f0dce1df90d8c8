/** The very operations that the web sends, each with the fragments it needs. */
import {
  Kind,
  parse,
  print,
  visit,
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

/** The text of an operation as the web sends it. */
export function webOperation(name: string): string {
  const operation = operations.find((one) => one.name?.value === name);
  if (!operation) throw new Error(`The web has no operation ${name}.`);
  const needed = [...spreadIn(operation, new Set())].map((one) => fragments.get(one)!);
  return [operation, ...needed].map(print).join('\n');
}
