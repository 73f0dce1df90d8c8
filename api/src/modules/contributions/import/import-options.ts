/** The words of `aportes import` after its name, read and checked before anything is opened. */
import { readColumnMap, readPairs } from '../../../platform/files/column-map.js';
import { readWords, USAGE, type WordFault } from '../../../platform/files/words.js';
import type { ColumnMap } from './column-plan.js';
import { isImportField, type ImportField } from './import-fields.js';
import { languageOf } from '../../../platform/files/written-language.js';
import { addresseeOf, groupOf, kindOf } from './import-tags.js';
import type { FieldDefaults } from './row-draft.js';

export interface ImportOptions {
  file: string;
  meeting: string;
  map: ColumnMap;
  defaults: FieldDefaults;
  isDryRun: boolean;
}

const OPTIONS = {
  meeting: { type: 'string' },
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
} as const;

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

export function readOptions(words: readonly string[]): ImportOptions | WordFault {
  const read = readWords(words, OPTIONS);
  if ('fault' in read) return read;
  const { values, positionals } = read;
  const [file, ...others] = positionals;
  if (!file || others.length > 0 || !values.meeting) return USAGE;
  const map = values.map
    ? readColumnMap(values.map.join(','), isImportField)
    : { map: new Map(), wrong: null };
  if (map.wrong !== null) return { fault: 'map', value: map.wrong };
  const set = values.set?.join(',');
  const defaults = set === undefined ? new Map() : defaultsOf(readPairs(set).pairs ?? new Map([[set, '']]));
  if (!defaults) return { fault: 'set', value: set ?? '' };
  return { file, meeting: values.meeting, map: map.map, defaults, isDryRun: values['dry-run'] };
}
