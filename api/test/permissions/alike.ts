/** All of a type that is declared to be the same for whoever sees it, as one selection. */
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { audienceOf } from '../../src/program/audience-check.js';

/** Each type once: deeper it would be the same again. */
export function alikeSelection(type: GraphQLObjectType, seen = new Set<string>()): string {
  seen.add(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (audienceOf(field) === 'SOME' || field.args.length > 0) return [];
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner) || seen.has(inner.name)) return [];
    return [`${field.name} { ${alikeSelection(inner, new Set(seen))} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/** Every field that depends on who asks, as it stands in the table; abilities one by one. */
export function fieldsForSome(types: readonly GraphQLObjectType[]): string[] {
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => audienceOf(field) === 'SOME')
      .flatMap((field) => {
        const inner = getNamedType(field.type);
        const name = `${type.name}.${field.name}`;
        if (!isObjectType(inner) || !inner.name.endsWith('Abilities')) return [name];
        return Object.keys(inner.getFields()).map((ability) => `${name}.${ability}`);
      }),
  );
}
