/** What is sealed comes back as it was, and nothing else does. */
import { expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { KEY_BYTES, Seal } from './seal.js';

const key = randomBytes(KEY_BYTES);
const seal = new Seal(key);
const WORDS = '["2017-08-30 14:05:09.123456+00","0198f3a0-0000-7000-8000-000000000000"]';

it('opens what it has sealed, in another process too', () => {
  expect(new Seal(Buffer.from(key)).open(seal.seal(WORDS))).toBe(WORDS);
});

it('seals the same alike, and what differs by a letter altogether differently', () => {
  expect(seal.seal(WORDS)).toBe(seal.seal(WORDS));
  const [one, other] = [WORDS, WORDS.replace('14:05', '14:06')].map((words) =>
    Buffer.from(seal.seal(words), 'base64url'),
  );
  expect(one!.filter((byte, index) => byte === other![index]).length).toBeLessThan(12);
});

it('shows nothing of the words', () => {
  const sealed = seal.seal(WORDS);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/2017|14:05|0198f3a0/);
});

it('opens nothing that was changed, cut, made up, or sealed with another key', () => {
  const bytes = Buffer.from(seal.seal(WORDS), 'base64url');
  const changed = [...bytes.keys()].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at]! ^= 1;
    return copy.toString('base64url');
  });
  const cut = [0, 1, 16, 17, bytes.length - 1].map((end) => bytes.subarray(0, end).toString('base64url'));
  const strange = ['', '!', 'bm8', Buffer.from(WORDS).toString('base64url')];
  const others = new Seal(randomBytes(KEY_BYTES)).seal(WORDS);
  expect([...changed, ...cut, ...strange, others].filter((one) => seal.open(one) !== null)).toEqual([]);
});
