/** A cache that never goes back: an answer that is older than what is known changes nothing of it. */
import { InMemoryCache, type Cache, type OperationVariables, type Reference } from '@apollo/client';
import type { Told } from './asked-at';

/** What moves without the version: lists, support, counts, what the reader did, and who has it in hand. */
const UNVERSIONED = new Set([
  'comments',
  'endorsements',
  'links',
  'breadth',
  'commentCount',
  'myEndorsement',
  'wall',
  'contributionCount',
  'claim',
  'claimAsOf',
]);

/** What is told of a claim; whether something is in review is told by its status. */
const CLAIMED = new Set(['claim', 'claimAsOf', 'status']);

/** Told in parts by one question and another. */
const IN_PARTS = new Set(['abilities', 'author', 'lineage']);

interface Thing {
  __typename: string;
  id: string;
  version?: number;
  /** Up to which change of the meeting the claim is told. */
  claimAsOf?: number | null;
}

type Fields = Record<string, unknown>;

function isThing(value: object): value is Thing {
  const { __typename, id } = value as Partial<Thing>;
  return typeof __typename === 'string' && typeof id === 'string';
}

/** Every thing in an answer, however deep. */
function* thingsIn(value: unknown): Generator<Thing> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isThing(value)) yield value;
  for (const inner of Object.values(value)) yield* thingsIn(inner);
}

const isPage = (value: unknown) => typeof value === 'object' && value !== null && 'edges' in value;

/** A further page goes after what is known, whenever that was asked for. */
const isFurtherPage = (value: unknown, variables: Fields | undefined) =>
  isPage(value) && variables?.['after'] != null;

/** A list is another one for each way of asking for it: one is not overtaken by the other. */
function askedFor(field: string, value: unknown, { query, variables }: Cache.WriteOptions): string {
  if (!isPage(value)) return field;
  const [asking] = query.definitions as readonly { name?: { value: string } }[];
  return `${field} ${asking?.name?.value} ${JSON.stringify(variables)}`;
}

const isNewer = (known: unknown, told: number | null | undefined) =>
  typeof known === 'number' && typeof told === 'number' && known > told;

/** Whether a field is known better than an answer tells it. */
function isKnownBetter(field: string, known: Fields, told: Thing): boolean {
  if (isNewer(known['version'], told.version) && !UNVERSIONED.has(field)) return true;
  // A new version has a status of its own.
  const isOfClaim = CLAIMED.has(field) && (field !== 'status' || known['version'] === told.version);
  return isOfClaim && isNewer(known['claimAsOf'], told.claimAsOf);
}

/** What says itself that it is of a newer version, or of a claim up to which change, was read later whenever it was asked for. */
function isReadLater(field: string, known: Fields, told: Thing): boolean {
  if (isNewer(told.version, known['version'] as number | undefined)) return true;
  return CLAIMED.has(field) && isNewer(told.claimAsOf, known['claimAsOf'] as number | undefined);
}

export class NewestCache extends InMemoryCache {
  /** When each field that is known was asked for, or came by itself. */
  private readonly toldAt = new Map<string, number>();

  override write<TData = unknown, TVariables extends OperationVariables = OperationVariables>(
    options: Cache.WriteOptions<TData, TVariables>,
  ): Reference | undefined {
    const newer = this.newerThan(options);
    if (newer.size === 0) return super.write(options);
    let written: Reference | undefined;
    this.performTransaction(() => {
      written = super.write(options);
      for (const [id, fields] of newer) this.putBack(id, fields);
    });
    return written;
  }

  /** What is known better than the answer says. */
  private newerThan(options: Cache.WriteOptions): Map<string, Fields> {
    const newer = new Map<string, Fields>();
    for (const told of thingsIn(options.result)) {
      const id = this.identify({ __typename: told.__typename, id: told.id });
      if (!id) continue;
      const overtaken = this.overtaken(id, told, options);
      if (overtaken.size === 0 && told.version === undefined) continue;
      const { known, names } = this.fieldsOf(id);
      const better = Object.entries(known).filter(([key]) => {
        const field = names[key]!;
        return (
          (overtaken.has(field) && !isReadLater(field, known, told)) || isKnownBetter(field, known, told)
        );
      });
      if (better.length > 0) newer.set(id, { ...newer.get(id), ...Object.fromEntries(better) });
    }
    return newer;
  }

  /** The fields that were told already by what was asked for later, or was done here meanwhile. */
  private overtaken(id: string, told: Thing, options: Cache.WriteOptions): Set<string> {
    const { askedAt, changes } = (options.extensions ?? {}) as Partial<Told>;
    const overtaken = new Set<string>();
    if (askedAt === undefined) return overtaken;
    for (const [field, value] of Object.entries(told)) {
      if (IN_PARTS.has(field) || isFurtherPage(value, options.variables)) continue;
      if (changes !== undefined && field !== changes) continue;
      const key = `${id}.${askedFor(field, value, options)}`;
      if ((this.toldAt.get(key) ?? 0) > askedAt) overtaken.add(field);
      else this.toldAt.set(key, askedAt);
    }
    return overtaken;
  }

  /** By the key under which each is stored, which holds its arguments. */
  private fieldsOf(id: string): { known: Fields; names: Record<string, string> } {
    const known: Fields = {};
    const names: Record<string, string> = {};
    this.modify<Fields>({
      id,
      broadcast: false,
      fields: (value: unknown, { fieldName, storeFieldName }) => {
        known[storeFieldName] = value;
        names[storeFieldName] = fieldName;
        return value;
      },
    });
    return { known, names };
  }

  private putBack(id: string, known: Fields): void {
    this.modify<Fields>({
      id,
      fields: (value: unknown, { storeFieldName }) =>
        storeFieldName in known ? known[storeFieldName] : value,
    });
  }
}
