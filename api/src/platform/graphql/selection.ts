/** What a client selected below a field, so that the root of a list reads only what will be shown. */
import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Record<string, FragmentDefinitionNode | undefined>;

/** Fields selected below the resolved one as dotted paths: `edges.node.author`. Skipped fields count as selected. */
export function selectedPaths(info: GraphQLResolveInfo): Set<string> {
  const paths = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, '', info.fragments, paths);
  return paths;
}

function collect(
  selectionSet: SelectionSetNode | undefined,
  prefix: string,
  fragments: Fragments,
  paths: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const path = `${prefix}${selection.name.value}`;
      paths.add(path);
      collect(selection.selectionSet, `${path}.`, fragments, paths);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, prefix, fragments, paths);
    } else {
      collect(fragments[selection.name.value]?.selectionSet, prefix, fragments, paths);
    }
  }
}
