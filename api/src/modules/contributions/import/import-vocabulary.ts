/** What the rows of an import can refer to in one meeting, however the file names it. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { foldName } from './import-fields.js';

export interface Country {
  alpha2: string;
  alpha3: string;
}

export interface ImportVocabulary {
  hasTheme(code: string): boolean;
  hasSubregion(code: string): boolean;
  /** Its ISO 3166 code of two letters, from either code or a name in one of the four languages. */
  countryOf(name: string): string | null;
}

/** Names from CLDR; where two countries share one in some language, the codes alone tell them apart. */
function countryNames(countries: readonly Country[]): Map<string, string> {
  const byName = new Map<string, string>();
  const shared = new Set<string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const { alpha2 } of countries) {
      const name = foldName(names.of(alpha2) ?? alpha2);
      if ((byName.get(name) ?? alpha2) !== alpha2) shared.add(name);
      byName.set(name, alpha2);
    }
  }
  for (const name of shared) byName.delete(name);
  return byName;
}

export function importVocabulary(
  themes: Iterable<string>,
  subregions: Iterable<string>,
  countries: readonly Country[],
): ImportVocabulary {
  const themeCodes = new Set(themes);
  const subregionCodes = new Set(subregions);
  const byCode = new Map(
    countries.flatMap(({ alpha2, alpha3 }) => [[alpha2, alpha2] as const, [alpha3, alpha2] as const]),
  );
  const byName = countryNames(countries);
  return {
    hasTheme: (code) => themeCodes.has(code),
    hasSubregion: (code) => subregionCodes.has(code),
    countryOf: (name) => byCode.get(name.toUpperCase()) ?? byName.get(foldName(name)) ?? null,
  };
}
