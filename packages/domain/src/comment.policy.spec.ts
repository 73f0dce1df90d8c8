/** Who has just said something may edit it for a while; nobody else may, and nobody what was withdrawn. */
import { describe, expect, it } from '@jest/globals';
import { mayReviseComment } from './comment.policy.js';
import { COMMENT_EDIT_MS } from './limits.js';

const author = { meetingId: 'm', participantId: 'a', roles: [] };
const createdAt = new Date('2017-08-30T12:00:00Z');
const said = { participantId: 'a', status: 'VISIBLE', createdAt } as const;
const after = (milliseconds: number) => new Date(createdAt.getTime() + milliseconds);

describe('editing a comment', () => {
  it('is possible for its author until the time is over', () => {
    expect(mayReviseComment(author, said, after(COMMENT_EDIT_MS))).toBe(true);
    expect(mayReviseComment(author, said, after(COMMENT_EDIT_MS + 1))).toBe(false);
  });

  it('is possible for nobody else, nor where it was withdrawn or came from elsewhere', () => {
    expect(mayReviseComment({ ...author, participantId: 'b' }, said, after(0))).toBe(false);
    expect(mayReviseComment(null, said, after(0))).toBe(false);
    expect(mayReviseComment(null, { ...said, participantId: null }, after(0))).toBe(false);
    expect(mayReviseComment(author, { ...said, status: 'WITHDRAWN' }, after(0))).toBe(false);
  });
});
