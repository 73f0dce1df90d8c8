/** One row of a file made a contribution, or every reason why it cannot be one. */
import { COUNT_LIMITS, TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { codePointLength, importedTextFault } from '@aportes/domain/text';
import { cellText, isInexact, isStructured } from '../../../platform/files/cell.js';
import type { ColumnPlan } from './column-plan.js';
import type { ContributionDraft } from './contribution-draft.js';
import { dateOf } from '../../../platform/files/written-date.js';
import { detailsOf } from './row-details.js';
import { addressesState, type ImportField } from './import-fields.js';
import { EXTERNAL_ID_LIMIT } from './import-limits.js';
import { shortened } from '../../../platform/files/row-problem.js';
import type { RowProblem } from './import-problems.js';
import { addresseeOf, groupOf, kindOf, sorted } from './import-tags.js';
import type { ImportVocabulary } from './import-vocabulary.js';
import { languageOf, UNDETERMINED } from '../../../platform/files/written-language.js';
import { RowCells, type Tag } from './row-cells.js';

export type RowVerdict =
  { draft: ContributionDraft; problems: readonly [] } | { draft: null; problems: readonly RowProblem[] };

/** Values for the fields that a row leaves empty, as given with `--set field=value`. */
export type FieldDefaults = ReadonlyMap<ImportField, string>;

export interface ImportRules {
  plan: ColumnPlan;
  vocabulary: ImportVocabulary;
  defaults: FieldDefaults;
}

class RowReader {
  readonly problems: RowProblem[] = [];
  readonly cells: RowCells;

  constructor(
    columns: Readonly<Record<string, unknown>>,
    private readonly rules: ImportRules,
  ) {
    this.cells = new RowCells(columns, rules.plan);
  }

  /** A text to the letter, checked; null where there is none, or blanks alone, and none is needed. */
  text(field: ImportField, limit: TextLimit, isRequired = false): string | null {
    const cell = this.cells.take(field);
    const text = cell ? cellText(cell.value) : this.fallback(field);
    if (cell && (isStructured(cell.value) || isInexact(cell.value)) && isRequired) {
      this.problems.push({ field, code: 'MALFORMED', value: shortened(text ?? '') });
      return null;
    }
    if (!isRequired && (text === null || text.trim() === '')) return null;
    const code = importedTextFault(text, limit);
    if (code === null) return text;
    const isLength = code === 'TOO_LONG' || code === 'TOO_SHORT';
    this.problems.push({
      field,
      code,
      ...(isLength
        ? { limit: code === 'TOO_LONG' ? limit.max : limit.min, actual: codePointLength(text ?? '') }
        : {}),
    });
    return null;
  }

  /** A value that `match` reads; what it cannot read is kept among the details. */
  readable<T>(field: ImportField, match: (text: string) => T | null): T | null {
    const cell = this.cells.take(field);
    const fallback = this.fallback(field);
    const value = match((cell ? cellText(cell.value) : null) ?? fallback ?? '');
    if (value !== null || !cell) return value;
    this.cells.rest.push(cell);
    return fallback === null ? null : match(fallback);
  }

  /** Tags of a vocabulary; free ones are kept among the details. */
  tags<T>(field: ImportField, match: (label: string) => T | null, max: number): T[] {
    const { known, free } = sorted(this.labels(field), match);
    this.cells.keep(free);
    return this.counted(field, known, max);
  }

  /** Countries: the one reference that a row must get right. */
  countries(): string[] {
    const { known, free } = sorted(this.labels('country'), (name) => this.rules.vocabulary.countryOf(name));
    for (const { column, label } of free)
      this.problems.push({ field: column, code: 'UNKNOWN_REFERENCE', value: shortened(label) });
    return this.counted('country', known, COUNT_LIMITS.countries);
  }

  language(): string {
    const cell = this.cells.take('language');
    const written = (cell ? cellText(cell.value) : null) ?? this.fallback('language') ?? UNDETERMINED;
    const language = languageOf(written);
    if (language === null)
      this.problems.push({ field: 'language', code: 'MALFORMED', value: shortened(written) });
    return language ?? UNDETERMINED;
  }

  private counted<T>(field: ImportField, values: T[], max: number): T[] {
    if (values.length > max)
      this.problems.push({ field, code: 'TOO_MANY', limit: max, actual: values.length });
    return values;
  }

  private labels(field: ImportField): Tag[] {
    const tags = this.cells.tags(field);
    const fallback = tags.length === 0 ? this.fallback(field) : null;
    return fallback === null ? tags : [{ column: field, label: fallback }];
  }

  private fallback(field: ImportField): string | null {
    return this.rules.defaults.get(field) ?? null;
  }
}

export function readRow(columns: Readonly<Record<string, unknown>>, rules: ImportRules): RowVerdict {
  const { vocabulary } = rules;
  const row = new RowReader(columns, rules);
  const isStateAddressed = row.cells.tags('country').some(({ column }) => addressesState(column));
  const addressees = row.tags('addressee', addresseeOf, COUNT_LIMITS.addressees);
  const draft: ContributionDraft = {
    externalId: row.text('id', EXTERNAL_ID_LIMIT, true) ?? '',
    text: row.text('text', TEXT_LIMITS.contributionText, true) ?? '',
    language: row.language(),
    kind: row.readable('kind', kindOf),
    title: row.text('title', TEXT_LIMITS.contributionTitle),
    themes: row.tags('theme', (code) => (vocabulary.hasTheme(code) ? code : null), COUNT_LIMITS.themes),
    subregions: row.tags(
      'subregion',
      (code) => (vocabulary.hasSubregion(code) ? code : null),
      COUNT_LIMITS.subregions,
    ),
    countries: row.countries(),
    addressees: addressees.length === 0 && isStateAddressed ? ['STATES'] : addressees,
    groups: row.tags('group', groupOf, COUNT_LIMITS.affectedGroups),
    source: row.text('source', TEXT_LIMITS.source),
    writtenAt: row.readable('date', dateOf),
    details: [],
  };
  draft.details = detailsOf(row.cells.rest, row.problems);
  return row.problems.length > 0 ? { draft: null, problems: row.problems } : { draft, problems: [] };
}
