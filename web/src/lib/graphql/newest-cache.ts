/** A cache that never goes back: an answer that is older than what is known changes nothing of it. */
import { InMemoryCache, type Cache, type OperationVariables, type Reference } from '@apollo/client';

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

interface Versioned {
  __typename: string;
  id: string;
  version: number;
  /** Up to which change of the meeting the claim is told. */
  claimAsOf?: number | null;
}

type Fields = Record<string, unknown>;

function isVersioned(value: object): value is Versioned {
  const { __typename, id, version } = value as Partial<Versioned>;
  return typeof __typename === 'string' && typeof id === 'string' && typeof version === 'number';
}

/** Every versioned thing in an answer, however deep. */
function* versionedIn(value: unknown): Generator<Versioned> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isVersioned(value)) yield value;
  for (const inner of Object.values(value)) yield* versionedIn(inner);
}

const isNewer = (known: unknown, told: number | null | undefined) =>
  typeof known === 'number' && typeof told === 'number' && known > told;

/** Whether a field is known better than an answer tells it. */
function isKnownBetter(field: string, known: Fields, told: Versioned): boolean {
  if (isNewer(known['version'], told.version) && !UNVERSIONED.has(field)) return true;
  // A new version has a status of its own.
  const isOfClaim = CLAIMED.has(field) && (field !== 'status' || known['version'] === told.version);
  return isOfClaim && isNewer(known['claimAsOf'], told.claimAsOf);
}

export class NewestCache extends InMemoryCache {
  override write<TData = unknown, TVariables extends OperationVariables = OperationVariables>(
    options: Cache.WriteOptions<TData, TVariables>,
  ): Reference | undefined {
    const newer = this.newerThan(options.result);
    if (newer.size === 0) return super.write(options);
    let written: Reference | undefined;
    this.performTransaction(() => {
      written = super.write(options);
      for (const [id, fields] of newer) this.putBack(id, fields);
    });
    return written;
  }

  /** What is known better than the answer says. */
  private newerThan(result: unknown): Map<string, Fields> {
    const newer = new Map<string, Fields>();
    for (const told of versionedIn(result)) {
      const id = this.identify({ __typename: told.__typename, id: told.id });
      if (!id) continue;
      const { known, names } = this.fieldsOf(id);
      const better = Object.entries(known).filter(([key]) => isKnownBetter(names[key]!, known, told));
      if (better.length > 0) newer.set(id, Object.fromEntries(better));
    }
    return newer;
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
