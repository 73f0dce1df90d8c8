/** However deep they go in the source, threads have one level here, and no reply comes before what it answers. */
import { describe, expect, it } from '@jest/globals';
import { parentsFirst, placeOf } from '../comment-threads.js';

const row = (externalId: string, parent: string | null = null) => ({ externalId, parent });
const ids = (rows: readonly { externalId: string }[]) => rows.map(({ externalId }) => externalId);

describe('parentsFirst', () => {
  it('puts what is replied to before its replies, and leaves all others where they are', () => {
    const rows = [row('c', 'b'), row('x'), row('b', 'a'), row('a'), row('y', 'gone')];
    expect(ids(parentsFirst(rows))).toEqual(['a', 'b', 'c', 'x', 'y']);
  });

  it('loses nothing where replies go in a circle', () => {
    const rows = [row('a', 'c'), row('b', 'a'), row('c', 'b'), row('self', 'self')];
    expect(ids(parentsFirst(rows)).toSorted()).toEqual(['a', 'b', 'c', 'self']);
  });

  it('takes a thread of any depth', () => {
    const deep = Array.from({ length: 20_000 }, (_, at) => row(`${at}`, at === 0 ? null : `${at - 1}`));
    expect(ids(parentsFirst(deep.toReversed()))).toEqual(ids(deep));
  });
});

describe('placeOf', () => {
  const root = { id: 'root', contributionId: 'here', parentId: null };
  const reply = { id: 'reply', contributionId: 'here', parentId: 'root' };
  const place = (answered?: typeof root | typeof reply) => placeOf(row('new', 'named'), 'here', answered);

  it('puts a reply to a reply beside it, and says what it answers', () => {
    expect(place(root)).toEqual({ parentId: 'root', inReplyToId: null, missingParent: null });
    expect(place(reply)).toEqual({ parentId: 'root', inReplyToId: 'reply', missingParent: null });
  });

  it('keeps a reply by itself, marked, where what it answers is nowhere, or beneath something else', () => {
    const alone = { parentId: null, inReplyToId: null, missingParent: 'named' };
    expect(place()).toEqual(alone);
    expect(place({ ...root, contributionId: 'elsewhere' })).toEqual(alone);
    expect(placeOf(row('new'), 'here', undefined)).toEqual({ ...alone, missingParent: null });
  });
});
