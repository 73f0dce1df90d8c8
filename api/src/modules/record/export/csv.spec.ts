/** What is written as a table is read back as it was, and no spreadsheet works anything out of it. */
import { expect, it } from '@jest/globals';
import { csvLine } from './csv.js';

it('separates by commas, ends lines as RFC 4180 does, and quotes what would break them', () => {
  expect(csvLine(['a', 1, null, 'b, "c"\nd'])).toBe('a,1,,"b, ""c""\nd"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('keeps %j a text', (words) => {
  expect(csvLine([words]).replaceAll('"', '')).toBe(`'${words}\r\n`);
});
