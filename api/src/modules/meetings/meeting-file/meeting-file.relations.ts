/** What the parts of a meeting file must have to do with each other, however broken the parts themselves are. */
import { findCountry } from '@aportes/taxonomy/countries';
import { isDay } from './meeting-file.shape.js';
import { isObject, type FileProblem, type Json } from './shape.js';

interface Placed {
  place: string;
  value: string;
}

const objectsIn = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? one : {})) : [];

/** The texts of a list, or of one field of its objects, each with its place. */
function placed(list: unknown, place: string, field?: string): Placed[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) => {
    const value = field === undefined ? item : isObject(item) ? item[field] : undefined;
    const at = `${place}[${index}]${field === undefined ? '' : `.${field}`}`;
    return typeof value === 'string' ? [{ place: at, value }] : [];
  });
}

function repeated(all: readonly Placed[], keyOf = (value: string) => value): FileProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ place, value }) => {
    const isNew = !seen.has(keyOf(value));
    seen.add(keyOf(value));
    return isNew ? [] : [{ place, code: 'REPEATED', value }];
  });
}

const countryKey = (code: string) => findCountry(code)?.alpha2 ?? code;

function repeats(file: Json): FileProblem[] {
  return [
    ...repeated(placed(file['languages'], 'languages')),
    ...repeated(placed(file['themes'], 'themes', 'code')),
    ...repeated(placed(file['themes'], 'themes', 'numeral')),
    ...repeated(placed(file['subregions'], 'subregions', 'code')),
    ...objectsIn(file['subregions']).flatMap(({ countryCodes }, index) =>
      repeated(placed(countryCodes, `subregions[${index}].countryCodes`), countryKey),
    ),
  ];
}

function unknownThemes(file: Json): FileProblem[] {
  const codes = placed(file['themes'], 'themes', 'code').map(({ value }) => value);
  return placed(file['agenda'], 'agenda', 'themeCode')
    .filter(({ value }) => !codes.includes(value))
    .map((one) => ({ ...one, code: 'UNKNOWN_THEME' }));
}

function wrongDays(file: Json): FileProblem[] {
  const { startsOn, endsOn } = file;
  if (!isDay(startsOn) || !isDay(endsOn)) return [];
  if (endsOn < startsOn) return [{ place: 'endsOn', code: 'BEFORE_START', value: endsOn, allowed: startsOn }];
  return placed(file['agenda'], 'agenda', 'day')
    .filter(({ value }) => isDay(value) && (value < startsOn || value > endsOn))
    .map((one) => ({ ...one, code: 'OUTSIDE_MEETING', allowed: `${startsOn} – ${endsOn}` }));
}

export function relationProblems(file: Json): FileProblem[] {
  return [...wrongDays(file), ...repeats(file), ...unknownThemes(file)];
}
