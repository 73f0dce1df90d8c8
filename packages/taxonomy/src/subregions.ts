/** The three subregions of Latin America and the Caribbean, one per study of the meeting. */
import { COUNTRIES } from './countries.js';
import type { LocalizedText } from './localized-text.js';

export interface SubregionEntry {
  code: string;
  name: LocalizedText;
  abbreviation: LocalizedText;
}

/** Names: concept note of the meeting; "México y Centroamérica" as in the title of its study; pt and fr are ours. */
export const SUBREGIONS: readonly SubregionEntry[] = [
  {
    code: 'south_america',
    name: { es: 'América del Sur', en: 'South America', pt: 'América do Sul', fr: 'Amérique du Sud' },
    abbreviation: { es: 'AS', en: 'SA', pt: 'AS', fr: 'AS' },
  },
  {
    code: 'caribbean',
    name: { es: 'El Caribe', en: 'The Caribbean', pt: 'O Caribe', fr: 'Les Caraïbes' },
    abbreviation: { es: 'CAR', en: 'CAR', pt: 'CAR', fr: 'CAR' },
  },
  {
    code: 'central_america_mexico',
    name: {
      es: 'México y Centroamérica',
      en: 'Central America and Mexico',
      pt: 'México e América Central',
      fr: 'Mexique et Amérique centrale',
    },
    abbreviation: { es: 'MCA', en: 'CAM', pt: 'MAC', fr: 'MAC' },
  },
];

/** Countries of a subregion; Belize, Guyana and Suriname stand in two. */
export function countriesOf(subregionCode: string): string[] {
  return COUNTRIES.filter((one) => one.subregionCodes.includes(subregionCode)).map((one) => one.alpha2);
}
