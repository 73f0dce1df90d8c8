/** Replies stand under what they answer, and nothing is lost between two pages. */
import { describe, expect, it } from '@jest/globals';
import { threadsOf, withFirst } from './threads';

const comment = (id: string, parentId: string | null = null) => ({ id, parentId });

describe('threadsOf', () => {
  it('puts replies under their comment, in order', () => {
    const threads = threadsOf([
      comment('a'),
      comment('b'),
      comment('b1', 'b'),
      comment('a1', 'a'),
      comment('a2', 'a'),
    ]);
    expect(threads.map((one) => [one.comment.id, ...one.replies.map((reply) => reply.id)])).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1'],
    ]);
  });

  it('shows a reply by itself where its comment is on another page', () => {
    expect(threadsOf([comment('x', 'elsewhere')]).map((one) => one.comment.id)).toEqual(['x']);
  });
});

describe('withFirst', () => {
  const replies = [comment('a'), comment('b'), comment('c')];
  const order = (first: string | null) =>
    withFirst(replies, first === null ? null : comment(first)).map(({ id }) => id);

  it('puts the accepted answer before all others, once, and leaves their order', () => {
    expect(order('b')).toEqual(['b', 'a', 'c']);
    expect(order(null)).toEqual(['a', 'b', 'c']);
  });

  it('shows it although its page is not loaded yet', () => {
    expect(order('z')).toEqual(['z', 'a', 'b', 'c']);
  });
});
