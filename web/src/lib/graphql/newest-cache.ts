/** A cache that never goes back: an answer with an older `version` than the one known changes nothing of it. */
import { InMemoryCache, type Cache, type OperationVariables, type Reference } from '@apollo/client';

/** What moves without the version: lists, support, counts, and what the reader did. */
const UNVERSIONED = new Set([
  'comments',
  'endorsements',
  'links',
  'breadth',
  'commentCount',
  'myEndorsement',
  'wall',
  'contributionCount',
]);

interface Versioned {
  __typename: string;
  id: string;
  version: number;
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
    for (const one of versionedIn(result)) {
      const id = this.identify({ __typename: one.__typename, id: one.id });
      if (!id) continue;
      const known = this.fieldsOf(id);
      if (typeof known['version'] === 'number' && known['version'] > one.version) newer.set(id, known);
    }
    return newer;
  }

  private fieldsOf(id: string): Fields {
    const fields: Fields = {};
    this.modify<Fields>({
      id,
      broadcast: false,
      fields: (value: unknown, { fieldName, storeFieldName }) => {
        if (!UNVERSIONED.has(fieldName)) fields[storeFieldName] = value;
        return value;
      },
    });
    return fields;
  }

  private putBack(id: string, known: Fields): void {
    this.modify<Fields>({
      id,
      fields: (value: unknown, { storeFieldName }) =>
        storeFieldName in known ? known[storeFieldName] : value,
    });
  }
}
