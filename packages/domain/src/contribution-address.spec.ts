/** The addresses of contributions and of their versions. */
import { expect, it } from '@jest/globals';
import { contributionAt } from './contribution-address.js';

it.each([
  ['SCL2017/T3/R-014', { contribution: 'SCL2017/T3/R-014', version: null }],
  ['SCL2017/T3/R-014/v3', { contribution: 'SCL2017/T3/R-014', version: 3 }],
  ['scl2017/t3/r-014/V12/', { contribution: 'scl2017/t3/r-014', version: 12 }],
  ['V2017/T3/R-014', { contribution: 'V2017/T3/R-014', version: null }],
  ['SCL2017/T3/v', { contribution: 'SCL2017/T3/v', version: null }],
])('reads %s', (address, route) => {
  expect(contributionAt(address)).toEqual(route);
});
