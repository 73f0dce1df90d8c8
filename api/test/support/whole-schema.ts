/** Questions that together ask for every field of the schema, made from the schema itself: nobody has to remember a new one. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Something to be asked, which can leave out what somebody is refused: there one refusal leaves nothing of the answer. */
export class Question {
  constructor(
    /** Of the field of the root it begins at. */
    readonly name: string,
    /** Names of the variables that it wants. */
    readonly variables: readonly string[],
    private readonly head: string,
    private readonly tree: Tree,
    private readonly isPruned = false,
  ) {}

  /** Where everything that it asks for was refused. */
  get isEmpty(): boolean {
    return this.isPruned && this.tree.below.size === 0;
  }

  get document(): string {
    return `${this.head} ${written(this.tree)} }`;
  }

  /** @param path of the field, as an error says it */
  without(path: readonly (string | number)[]): Question {
    const names = path.slice(1).filter((one) => typeof one === 'string');
    return new Question(this.name, this.variables, this.head, pruned(this.tree, names), true);
  }

  /** Without what is called so, wherever it stands. */
  withoutAny(names: ReadonlySet<string>): Question {
    return new Question(this.name, this.variables, this.head, withoutAny(this.tree, names), true);
  }
}

/** One step on the way to a leaf: as it is written, and how often it may be answered. */
interface Step {
  text: string;
  often: number;
}

interface Tree {
  often: number;
  below: Map<string, Tree>;
}

/** Of a list so many are asked for, where it can be said; else it is taken to be so long. */
const LISTED = 8;
const USUAL_LENGTH = 10;
const FEW = 2;
/** What one question asks for at most, so that the limits let it pass: words, and fields that the answer may have. */
const WORDS = 1_400;
const FIELDS = 29_000;
const DEPTH = 12;
/** What fields below the root must be given. */
const GIVEN: Record<string, string | undefined> = { position: '1' };

/** So often one thing leads on to another that leads back to it; the other roots lead to the same things. */
const DEEP: Record<string, number | undefined> = {
  contribution: 2,
  meeting: 2,
  viewer: 3,
  withdrawnContribution: 2,
};

const isList = ({ type }: Field): boolean => isListType(getNullableType(type));
const isLong = ({ args }: Field): boolean => args.some(({ name }) => name === 'first');

export class WholeSchema {
  private readonly leading = new Map<string, ReadonlySet<string>>();
  /** `Type.field` of everything that was asked for. */
  readonly asked = new Set<string>();
  private explores = false;

  constructor(private readonly schema: GraphQLSchema) {}

  queries(): Question[] {
    const roots = this.schema.getQueryType()!.getFields();
    const others = Object.values(roots).filter(({ name }) => DEEP[name] === undefined);
    const deep = Object.entries(DEEP).flatMap(([name, steps]) => this.asking('query', roots[name]!, steps!));
    this.explores = true;
    return [...deep, ...others.flatMap((root) => this.asking('query', root, 0))];
  }

  /** Each is answered as often as something happens: no further than the things it names. */
  subscriptions(): Question[] {
    const roots = Object.values(this.schema.getSubscriptionType()!.getFields());
    return roots.flatMap((root) => this.asking('subscription', root, 1));
  }

  /** A command that asks for the first part of what it can be answered with: for the nearest, which the next one needs. */
  command(name: string): Question {
    return this.asking('mutation', this.schema.getMutationType()!.getFields()[name]!, 1, true)[0]!;
  }

  /** `Type.field` of everything that a reader can come to from a root. */
  fields(): string[] {
    return [...this.leadsTo('Query'), ...this.leadsTo('Subscription')]
      .filter((name) => isObjectType(this.schema.getType(name)))
      .flatMap((name) => fieldsOf(this.schema.getType(name)!).map((field) => `${name}.${field.name}`));
  }

  private asking(kind: string, root: Field, steps: number, nearestFirst = false): Question[] {
    const args = root.args.filter(isRequiredArgument);
    const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
    const given = args.map(({ name }) => `${name}: $${name}`);
    if (isLong(root)) given.push(`first: ${FEW}`);
    const head = args.length ? `${kind} (${declared})` : kind;
    const field = given.length ? `${root.name}(${given.join(', ')})` : root.name;
    const variables = args.map(({ name }) => name);
    return this.trees(root, steps, nearestFirst).map(
      (tree) => new Question(root.name, variables, `${head} { ${field}`, tree),
    );
  }

  /** All ways below a root, so many in one tree as it may hold. */
  private trees(root: Field, steps: number, nearestFirst: boolean): Tree[] {
    const often = isLong(root) ? FEW : isList(root) ? USUAL_LENGTH : 1;
    const planted = (): Growing => ({ tree: { often, below: new Map() }, words: 0, fields: 1 });
    let growing = planted();
    const all = [growing];
    const ways = this.ways(getNamedType(root.type), steps);
    if (nearestFirst) ways.sort((one, other) => one.length - other.length);
    for (const way of ways) {
      // What is too dear alone nobody can ask for.
      if (!fits(planted(), way)) continue;
      if (!fits(growing, way)) all.push((growing = planted()));
      grow(growing, way);
    }
    return all.map(({ tree }) => tree);
  }

  private ways(type: GraphQLNamedType, steps: number, depth = 1): Step[][] {
    if (isAbstractType(type))
      return this.schema.getPossibleTypes(type).flatMap((one) => {
        const on = { text: `... on ${one.name}`, often: 1 };
        return this.ways(one, steps, depth + 1).map((way) => [on, ...way]);
      });
    return nearestFirst(fieldsOf(type)).flatMap((field) => this.waysBy(type, field, steps, depth));
  }

  private waysBy(type: GraphQLNamedType, field: Field, steps: number, depth: number): Step[][] {
    const target = getNamedType(field.type);
    const [step, name] = [stepOf(field), `${type.name}.${field.name}`];
    const left = this.leadsBack(target) ? steps - 1 : steps;
    // Far from everywhere, but nowhere nearer.
    const isNew = this.explores && !this.asked.has(name);
    if ((left < 0 && !isNew) || depth > DEPTH) return [];
    this.asked.add(name);
    if (isLeafType(target)) return [[step]];
    return this.ways(target, Math.max(left, 0), depth + 1).map((way) => [step, ...way]);
  }

  private leadsBack(type: GraphQLNamedType): boolean {
    return !isMere(type) && this.leadsTo(type.name).has(type.name);
  }

  /** Names of the types that can be come to from there. */
  private leadsTo(name: string): ReadonlySet<string> {
    const known = this.leading.get(name);
    if (known) return known;
    const found = new Set<string>();
    const walk = (from: string): void => {
      for (const { type } of fieldsOf(this.schema.getType(from)!)) {
        const next = getNamedType(type).name;
        if (found.has(next)) continue;
        found.add(next);
        walk(next);
      }
    };
    walk(name);
    this.leading.set(name, found);
    return found;
  }
}

function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** What a thing says of itself is asked for before what it leads to, so that the first question about it holds that. */
function nearestFirst(fields: readonly Field[]): Field[] {
  const isLeaf = ({ type }: Field) => isLeafType(getNamedType(type));
  return [...fields.filter(isLeaf), ...fields.filter((field) => !isLeaf(field))];
}

/** Of what only leads on to other things, as a page of them does. */
function isMere(type: GraphQLNamedType): boolean {
  return (
    /(Connection|Edge)$/.test(type.name) || !fieldsOf(type).some((one) => isLeafType(getNamedType(one.type)))
  );
}

function stepOf(field: Field): Step {
  const { name, args } = field;
  const given = args.filter(isRequiredArgument).map((one) => `${one.name}: ${GIVEN[one.name]}`);
  if (given.some((one) => one.endsWith('undefined'))) throw new Error(`${name} must be given something new.`);
  if (isLong(field)) given.push(`first: ${LISTED}`);
  const text = given.length === 0 ? name : `${name}(${given.join(', ')})`;
  return { text, often: isLong(field) ? LISTED : isList(field) && name !== 'edges' ? USUAL_LENGTH : 1 };
}

interface Growing {
  tree: Tree;
  words: number;
  fields: number;
}

/** What a way adds to a tree that has the beginning of it already. */
function added({ tree }: Growing, way: readonly Step[]): { words: number; fields: number } {
  let [at, words, fields, often] = [tree as Tree | undefined, 0, 0, tree.often];
  for (const step of way) {
    at = at?.below.get(step.text);
    if (!at) {
      words += step.text.split(/[\s():]+/).length + 2;
      fields += often;
    }
    often *= step.often;
  }
  return { words, fields };
}

function fits(growing: Growing, way: readonly Step[]): boolean {
  const { words, fields } = added(growing, way);
  return growing.words + words <= WORDS && growing.fields + fields <= FIELDS;
}

function grow(growing: Growing, way: readonly Step[]): void {
  const { words, fields } = added(growing, way);
  growing.words += words;
  growing.fields += fields;
  let at = growing.tree;
  for (const { text, often } of way) {
    const next = at.below.get(text) ?? { often, below: new Map<string, Tree>() };
    at.below.set(text, next);
    at = next;
  }
}

/** Of how a step is written: the field, or nothing of what only names a type. */
const fieldOf = (text: string): string => /^\w*/.exec(text)![0];

function pruned({ often, below }: Tree, [name, ...rest]: readonly string[]): Tree {
  const left = [...below].flatMap(([text, tree]): [string, Tree][] => {
    if (fieldOf(text) === '') return [[text, pruned(tree, [name!, ...rest])]];
    if (fieldOf(text) !== name) return [[text, tree]];
    const kept = pruned(tree, rest);
    return rest.length === 0 || kept.below.size === 0 ? [] : [[text, kept]];
  });
  return { often, below: new Map(left) };
}

function withoutAny({ often, below }: Tree, names: ReadonlySet<string>): Tree {
  const left = [...below].flatMap(([text, tree]): [string, Tree][] => {
    const kept = withoutAny(tree, names);
    const isEmpty = tree.below.size > 0 && kept.below.size === 0;
    return names.has(fieldOf(text)) || isEmpty ? [] : [[text, kept]];
  });
  return { often, below: new Map(left) };
}

function written({ below }: Tree): string {
  if (below.size === 0) return '';
  return `{ ${[...below].map(([text, tree]) => `${text} ${written(tree)}`).join(' ')} }`;
}
