/** One address is one address, in whatever case it is typed. */
import { describe, expect, it } from '@jest/globals';
import { isEmailAddress, normalizeEmail } from './email.js';

describe('isEmailAddress', () => {
  it.each(['ana@example.org', 'a.b+c@sub.example.co', 'señora@correo.example', 'josé@ñandú.example'])(
    'takes %s',
    (address) => expect(isEmailAddress(address)).toBe(true),
  );

  it.each([
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'ana@example.',
    'ana@example.org\r\nBcc: all@example.org',
    'ana@example.org,eva@example.org',
    'Ana <ana@example.org>',
    'ana rojas@example.org',
    'ana@example.org\u0000',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j', (address) => expect(isEmailAddress(address)).toBe(false));
});

describe('normalizeEmail', () => {
  it('makes no difference between cases or surrounding blanks', () => {
    expect(normalizeEmail(' Ana@Example.ORG ')).toBe(normalizeEmail('ana@example.org'));
  });
});
