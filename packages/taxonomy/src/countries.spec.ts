/** The list of countries is whole, and knows every country that real files name. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { COUNTRIES, countryName, findCountry } from './countries.js';
import { COUNTRY_CODES } from './country-codes.js';
import { SUBREGIONS, countriesOf } from './subregions.js';

describe('countries', () => {
  it('have unique codes of the right shape', () => {
    for (const key of ['alpha2', 'alpha3', 'm49'] as const)
      expect(new Set(COUNTRIES.map((one) => one[key])).size).toBe(COUNTRIES.length);
    expect(COUNTRIES.length).toBe(249);
    expect(COUNTRIES.every((one) => /^[A-Z]{2}$/.test(one.alpha2) && /^\d{3}$/.test(one.m49))).toBe(true);
  });

  it('are the same where their codes stand alone', () => {
    expect(COUNTRY_CODES).toEqual(COUNTRIES.map(({ alpha2 }) => alpha2));
  });

  it('have a name in each language', () => {
    for (const language of LANGUAGES)
      for (const { alpha2 } of COUNTRIES) expect(countryName(alpha2, language)).not.toBe(alpha2);
  });

  it('are found by either code, in any case', () => {
    expect(findCountry('chl')?.alpha2).toBe('CL');
    expect(findCountry('CL')?.alpha3).toBe('CHL');
    expect(findCountry('Chile')).toBeUndefined();
  });

  it('stand in two subregions where they belong to two', () => {
    const inTwo = COUNTRIES.filter((one) => one.subregionCodes.length === 2).map((one) => one.alpha2);
    expect(inTwo).toEqual(['BZ', 'GF', 'GY', 'SR']);
    expect(SUBREGIONS.map((one) => countriesOf(one.code).length)).toEqual([13, 30, 8]);
  });
});

const given = new URL('../../../../shared/data/given/', import.meta.url);

function countryCodesIn(file: string): string[] {
  return readFileSync(new URL(file, given), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const row = JSON.parse(line) as { state?: string; by?: string | string[]; iso3?: string[] };
      return [row.state, ...(Array.isArray(row.by) ? row.by : [row.by]), ...(row.iso3 ?? [])];
    })
    .filter((code): code is string => typeof code === 'string' && /^[A-Z]{3}$/.test(code));
}

if (existsSync(given)) {
  describe('real files', () => {
    it('name no country that is unknown', () => {
      const files = readdirSync(given).filter((one) => /^(upr|lac|iom|dup).*jsonl$/.test(one));
      const unknown = new Set(files.flatMap(countryCodesIn).filter((code) => !findCountry(code)));
      expect([...unknown]).toEqual([]);
    });
  });
} else console.log('Real files are absent: the countries they name are not tried.');
