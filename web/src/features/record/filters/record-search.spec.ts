/** The filters of a record survive the address, and what is none of them narrows nothing. */
import { expect, it } from '@jest/globals';
import { askedOf, recordSearchOf, recordSearchText } from './record-search';

const ID = '0198f3a0-0000-7000-8000-000000000000';
const TEXT = `?session=${ID}&action=DECLINED&doer=${ID}&from=2017-08-30&to=2017-08-31`;

it('come back from the address as they went in', () => {
  expect(recordSearchText(recordSearchOf(TEXT))).toBe(TEXT);
  expect(recordSearchText(recordSearchOf(''))).toBe('');
});

it('are asked for as the API calls them', () => {
  expect(askedOf(recordSearchOf(TEXT))).toEqual({
    ...{ sessionId: ID, action: 'DECLINED', doerId: ID },
    ...{ from: '2017-08-30', to: '2017-08-31' },
  });
});

it('leave out what is none', () => {
  const search = recordSearchOf('?session=1&action=EVERYTHING&doer=x&from=2017-02-30&to=soon');
  expect(recordSearchText(search)).toBe('');
});
