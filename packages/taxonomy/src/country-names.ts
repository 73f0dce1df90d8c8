/** Countries as people write them: by either code of ISO 3166, or by a name in one of the four languages. */
import { foldName } from '@aportes/domain/fold-name';
import { LANGUAGES } from '@aportes/domain/vocabulary';

export interface CountryCodes {
  alpha2: string;
  alpha3: string;
}

/** Names from CLDR; where two countries share one in some language, the codes alone tell them apart. */
function countryNames(countries: readonly CountryCodes[]): Map<string, string> {
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

/** A function that answers with the code of two letters; null for what names no country of these. */
export function countryFinder(countries: readonly CountryCodes[]): (written: string) => string | null {
  const byCode = new Map(
    countries.flatMap(({ alpha2, alpha3 }) => [[alpha2, alpha2] as const, [alpha3, alpha2] as const]),
  );
  const byName = countryNames(countries);
  return (written) => byCode.get(written.trim().toUpperCase()) ?? byName.get(foldName(written)) ?? null;
}
