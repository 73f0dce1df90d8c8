/** What stays of what was withdrawn depends on who could read it and on what others made of it. */
import { describe, expect, it } from '@jest/globals';
import { remainsOf } from './tombstone.policy.js';

const alone = {
  status: 'WITHDRAWN',
  wasPublic: true,
  commentCount: 0,
  stanceCount: 0,
  linkCount: 0,
} as const;

describe('what stays of a withdrawn contribution', () => {
  it.each(['commentCount', 'stanceCount', 'linkCount'])('is a tombstone where others left a %s', (count) => {
    expect(remainsOf({ ...alone, [count]: 1 })).toBe('TOMBSTONE');
  });

  it('is the mere fact where nobody did anything about it', () => {
    expect(remainsOf(alone)).toBe('GONE');
  });

  it('is nothing for the public where it never was public, or was not withdrawn', () => {
    expect(remainsOf({ ...alone, wasPublic: false, commentCount: 3 })).toBe('NOTHING');
    expect(remainsOf({ ...alone, status: 'DECLINED', commentCount: 3 })).toBe('NOTHING');
    expect(remainsOf({ ...alone, status: 'ACCEPTED', commentCount: 3 })).toBe('NOTHING');
  });
});
