/** A kept head is found in whatever people paste, and nowhere else. */
import { expect, it } from '@jest/globals';
import { headLine, keptHead } from './kept-head';

const HASH = '0123456789abcdef'.repeat(4);

it.each([`12:${HASH}`, `  12:${HASH.toUpperCase()}\n`, `,,CHAIN_HEAD,,,,,,,12:${HASH},,,,\r\n`])(
  'is found in %j',
  (text) => {
    expect(keptHead(text)).toEqual({ number: 12, hash: HASH });
  },
);

it.each(['', '12', HASH, `12:${HASH}0`, `:${HASH}`])('is not found in %j', (text) => {
  expect(keptHead(text)).toBeNull();
});

it('is the last where there are several, as at the end of a file whose messages name others', () => {
  const file = `at,action,message\r\n2026-01-01,DECLINED,"see 3:${HASH}"\r\n,CHAIN_HEAD,12:${HASH}\r\n`;
  expect(keptHead(file)).toEqual({ number: 12, hash: HASH });
  expect(headLine(keptHead(file)!)).toBe(`12:${HASH}`);
});
