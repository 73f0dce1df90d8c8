/** The words of `aportes import` after its name, read and checked before anything is opened. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { readColumnMap, readPairs, type ColumnMap } from './column-plan.js';
import { isImportField, type ImportField } from './import-fields.js';
import { languageOf } from './import-language.js';
import { addresseeOf, groupOf, kindOf } from './import-tags.js';
import type { FieldDefaults } from './row-draft.js';

export interface ImportOptions {
  file: string;
  meeting: string;
  map: ColumnMap;
  defaults: FieldDefaults;
  isDryRun: boolean;
}

/** What cannot be understood: a key of the catalogue under `options`, or `usage`, and the word itself. */
export interface OptionFault {
  fault: 'usage' | 'unknown' | 'map' | 'set';
  value: string;
}

function argumentsOf(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      meeting: { type: 'string' },
      map: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
}

/** The language of the command's own words: English unless one of the four is asked for. */
export function outputLanguage(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at]?.includes('=') ? words[at].slice('--lang='.length) : words[at + 1];
  return LANGUAGES.find((language) => at !== -1 && language === asked) ?? 'en';
}

const VALUE_CHECKS: Partial<Record<ImportField, (value: string) => unknown>> = {
  kind: kindOf,
  language: languageOf,
  addressee: addresseeOf,
  group: groupOf,
};

/** Null where a pair names no field, or a value that the field does not know. */
function defaultsOf(pairs: ReadonlyMap<string, string>): FieldDefaults | null {
  const defaults = new Map<ImportField, string>();
  for (const [field, value] of pairs) {
    if (!isImportField(field) || field === 'detail' || field === 'id') return null;
    if (VALUE_CHECKS[field]?.(value) === null) return null;
    defaults.set(field, value);
  }
  return defaults;
}

export function readOptions(words: readonly string[]): ImportOptions | OptionFault {
  let parsed: ReturnType<typeof argumentsOf>;
  try {
    parsed = argumentsOf(words);
  } catch (error) {
    return { fault: 'unknown', value: /'([^']+)'/.exec(String(error))?.[1] ?? '' };
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (!file || others.length > 0 || !values.meeting) return { fault: 'usage', value: '' };
  const map = values.map ? readColumnMap(values.map.join(',')) : { map: new Map(), wrong: null };
  if (map.wrong !== null) return { fault: 'map', value: map.wrong };
  const set = values.set?.join(',');
  const defaults = set === undefined ? new Map() : defaultsOf(readPairs(set).pairs ?? new Map([[set, '']]));
  if (!defaults) return { fault: 'set', value: set ?? '' };
  return { file, meeting: values.meeting, map: map.map, defaults, isDryRun: values['dry-run'] ?? false };
}
