/** Questions that cost far more to answer, or to look at, than to write. */

const repeated = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

/** meeting → session → meeting → … */
function deep(levels: number): string {
  const pair = Math.floor(levels / 2);
  return `meeting(slug: "x") { ${'session(position: 4) { meeting { '.repeat(pair)} id ${'} } '.repeat(pair)} }`;
}

/** Each fragment spreads the next several times: written short, endless when written out. */
const bomb = (levels: number) =>
  `{ ${'...F0 '.repeat(4)} } ${repeated(
    levels,
    (index) => `fragment F${index} on Query { ${`...F${index + 1} `.repeat(4)} }`,
  )} fragment F${levels} on Query { __typename }`;

/** Fields that a validation would compare each with each. */
const overlapping = `{ ${repeated(4_200, (index) => `a: meeting(slug: "x") { ${index % 2 ? 'id' : 'slug'} }`).slice(0, 100_000)} }`;

/** Types of fields of types of fields. */
const introspection = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`;

const dear = `{ meetings { contributions(first: 100) { edges { node {
  comments(first: 100) { edges { node { id text } } } } } } } }`;

export const HARD: [string, string][] = [
  ['30 levels deep', `{ ${deep(30)} }`],
  ['1,000 aliases', `{ ${repeated(1_000, (index) => `a${index}: __typename`)} }`],
  ['100 aliases of a list', `{ ${repeated(100, (index) => `a${index}: meetings { id }`)} }`],
  ['10,000 tokens', `{ ${repeated(10_000, () => 'id')} }`],
  ['500 unknown directives', `{ __typename ${repeated(500, (index) => `@d${index}`)} }`],
  ['20 repeated directives', `{ __typename ${repeated(20, () => '@include(if: true)')} }`],
  ['a fragment that contains itself', '{ ...F } fragment F on Query { ...F }'],
  ['fragments that contain each other', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'],
  ['fragments repeated without end', bomb(40)],
  ['lists of lists of lists', dear],
  ['100 KB of overlapping fields', overlapping],
  ['an introspection of itself', introspection],
  ['a string without end', '{ meeting(slug: "'],
];
