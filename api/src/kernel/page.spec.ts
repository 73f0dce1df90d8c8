/** A cursor goes on where its list stopped, and nothing else is one. */
import { expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newId } from './ids.js';
import { decodeCursor, encodeCursor, type KeyType } from './page.js';
import { KEY_BYTES, Seal } from './seal.js';

const seal = new Seal(randomBytes(KEY_BYTES));
const id = newId();
const read = (key: string, type: KeyType) => decodeCursor(seal, encodeCursor(seal, { key, id }), type);

it.each<[KeyType, string]>([
  ['timestamptz', '2017-08-30 14:05:09.123456+00'],
  ['timestamptz', '2024-02-29 23:59:59-03:30'],
  ['integer', '0'],
  ['integer', '204'],
  ['real', '0'],
  ['real', '0.060792711'],
  ['real', '1e-20'],
  ['real', '9.910322e-02'],
])('reads a key of %s again, as %s', (type, key) => {
  expect(read(key, type)).toEqual({ key, id });
});

it.each<[KeyType, string]>([
  ['timestamptz', ''],
  ['timestamptz', '12'],
  ['timestamptz', '2017-02-30 10:00:00+00'],
  ['timestamptz', '2017-13-01 10:00:00+00'],
  ['timestamptz', '0000-01-01 10:00:00+00'],
  ['timestamptz', '2017-08-30 24:00:00+00'],
  ['timestamptz', `2017-08-30 10:00:00+00'; --`],
  ['integer', '2147483648'],
  ['integer', '0.5'],
  ['integer', '-'],
  ['real', 'e'],
  ['real', '1e400'],
  ['real', 'NaN'],
])('takes no key of %s that the database would not: %s', (type, key) => {
  expect(read(key, type)).toBeNull();
});

it.each([
  '',
  '!',
  'bm8',
  Buffer.from(JSON.stringify(['0', id])).toString('base64url'),
  encodeCursor(seal, { key: '0', id: '1' }),
])('takes %j for no cursor', (cursor) => {
  expect(decodeCursor(seal, cursor, 'integer')).toBeNull();
});
