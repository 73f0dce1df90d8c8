/** Countries by their codes, with names in any language from CLDR. */
import { COUNTRY_ROWS } from './countries.data.js';

export interface Country {
  alpha2: string;
  alpha3: string;
  m49: string;
  /** Subregions of Latin America and the Caribbean, none elsewhere. */
  subregionCodes: readonly string[];
}

export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map(([alpha2, alpha3, m49, subregions]) => ({
  alpha2,
  alpha3,
  m49,
  subregionCodes: subregions === '' ? [] : subregions.split(' '),
}));

const BY_CODE = new Map(
  COUNTRIES.flatMap((one): [string, Country][] => [
    [one.alpha2, one],
    [one.alpha3, one],
  ]),
);

/** Finds a country by alpha-2 or alpha-3 code, in any case; undefined when there is none. */
export function findCountry(code: string): Country | undefined {
  return BY_CODE.get(code.trim().toUpperCase());
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** The country's name in a language (BCP 47), as CLDR has it; the code itself where it is unknown. */
export function countryName(alpha2: string, language: string): string {
  let names = NAMES.get(language);
  if (!names) NAMES.set(language, (names = new Intl.DisplayNames([language], { type: 'region' })));
  return names.of(alpha2) ?? alpha2;
}
