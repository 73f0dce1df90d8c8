/** The desk's list never moves under the hands of who works on it. */
import type { ClaimPartsFragment } from '@aportes/graphql/generated/graphql';
import { describe, expect, it } from '@jest/globals';
import { nextAfter, stillWaiting, withChanged, withPage, withReturned, type Waiting } from './desk-queue';

const SINCE = '2017-08-30T14:00:00Z';

const item = (id: string, waitingSince: string | null = SINCE, decide = true): Waiting => ({
  id,
  waitingSince,
  claim: null,
  abilities: { decide, decideEdit: false },
});
const ids = (list: readonly Waiting[]) => list.map((one) => one.id);

describe('the list of the desk', () => {
  const list = [item('a'), item('b'), item('c')];

  it('takes what newly waits at its end', () => {
    expect(ids(withChanged(list, item('d'), false))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves out what others decide, unless the reader sees all', () => {
    expect(ids(withChanged(list, item('d', SINCE, false), false))).toEqual(['a', 'b', 'c']);
    expect(ids(withChanged(list, item('d', SINCE, false), true))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('shows in place what somebody else decided', () => {
    const after = withChanged(list, item('b', null, false), false);
    expect(ids(after)).toEqual(['a', 'b', 'c']);
    expect(after[1]?.waitingSince).toBeNull();
  });

  it('does not take what is already decided', () => {
    expect(ids(withChanged(list, item('d', null), true))).toEqual(['a', 'b', 'c']);
  });

  it('keeps its order when a page is read again, and takes what is new after it', () => {
    expect(ids(withPage(list, [item('c'), item('a'), item('e')]))).toEqual(['a', 'b', 'c', 'e']);
  });

  it('leaves out of a page what was decided here as it was then, and takes it once it waits in another version', () => {
    const page = list.map((one) => ({ ...one, version: 2 }));
    const gone = new Map([
      ['a', 2],
      ['b', 1],
    ]);
    expect(ids(stillWaiting(page, gone))).toEqual(['b', 'c']);
    expect(stillWaiting([{ ...item('c', null), version: 2 }], gone)).toEqual([]);
  });

  it('takes back in its place what waits again, once', () => {
    expect(ids(withReturned(list, item('d'), 1))).toEqual(['a', 'd', 'b', 'c']);
    expect(ids(withReturned([...list, item('d')], item('d'), 0))).toEqual(['d', 'a', 'b', 'c']);
    expect(ids(withReturned([], item('d'), 4))).toEqual(['d']);
  });

  it('goes on with the next, at the end with the one before, and then with none', () => {
    expect(nextAfter(list, 'b')).toBe('c');
    expect(nextAfter(list, 'c')).toBe('b');
    expect(nextAfter([item('a')], 'a')).toBeNull();
  });

  it('passes over what somebody else has in hand or has decided, as long as there is anything else', () => {
    const theirs = { ...item('b'), claim: { isMine: false } as ClaimPartsFragment };
    expect(nextAfter([item('a'), theirs, item('c', null), item('d')], 'a')).toBe('d');
    expect(nextAfter([item('a'), theirs, item('c'), item('d', null)], 'c')).toBe('a');
    expect(nextAfter([theirs, item('c'), item('d', null)], 'c')).toBe('d');
  });
});
