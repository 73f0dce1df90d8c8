/** What the rows of an import can refer to in one meeting, however the file names it. */
import { countryFinder, type CountryCodes } from '@aportes/taxonomy/country-names';

export interface ImportVocabulary {
  hasTheme(code: string): boolean;
  hasSubregion(code: string): boolean;
  /** Its ISO 3166 code of two letters, from either code or a name in one of the four languages. */
  countryOf(name: string): string | null;
}

export function importVocabulary(
  themes: Iterable<string>,
  subregions: Iterable<string>,
  countries: readonly CountryCodes[],
): ImportVocabulary {
  const themeCodes = new Set(themes);
  const subregionCodes = new Set(subregions);
  return {
    hasTheme: (code) => themeCodes.has(code),
    hasSubregion: (code) => subregionCodes.has(code),
    countryOf: countryFinder(countries),
  };
}
