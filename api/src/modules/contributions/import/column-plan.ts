/** Which column of a file fills which field: what the person said, then what is recognised, else a detail. */
import { isImportField, knownColumn, takesAllColumns, type ImportField } from './import-fields.js';

/** Column name → field, as given with `--map column=field,…`. */
export type ColumnMap = ReadonlyMap<string, ImportField>;

export interface PlannedColumn {
  column: string;
  field: ImportField;
  /** Lower goes first where several columns fill one field. */
  rank: number;
  /** False where nothing was said and nothing recognised: the column is kept as a detail. */
  isKnown: boolean;
}

export type PairsRead = { pairs: Map<string, string>; wrong: null } | { pairs: null; wrong: string };

/** Reads `a=b,c=d`; a name may hold an equals sign, for the last one divides. Reports the part that is no pair. */
export function readPairs(option: string): PairsRead {
  const pairs = new Map<string, string>();
  for (const part of option.split(',')) {
    const at = part.lastIndexOf('=');
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || name === '' || value === '') return { pairs: null, wrong: part };
    pairs.set(name, value);
  }
  return { pairs, wrong: null };
}

/** The first pair that names no field, or the map. */
export function readColumnMap(
  option: string,
): { map: ColumnMap; wrong: null } | { map: null; wrong: string } {
  const { pairs, wrong } = readPairs(option);
  if (wrong !== null) return { map: null, wrong };
  const map = new Map<string, ImportField>();
  for (const [column, field] of pairs) {
    if (!isImportField(field)) return { map: null, wrong: `${column}=${field}` };
    map.set(column, field);
  }
  return { map, wrong: null };
}

/** Grows with the columns seen, for rows of JSON need not share theirs. */
export class ColumnPlan {
  private readonly planned = new Map<string, PlannedColumn>();
  private readonly claimed: ReadonlySet<ImportField>;

  constructor(private readonly map: ColumnMap = new Map()) {
    this.claimed = new Set([...map.values()].filter((field) => !takesAllColumns(field)));
  }

  of(column: string): PlannedColumn {
    const known = this.planned.get(column);
    if (known) return known;
    const planned = this.plan(column);
    this.planned.set(column, planned);
    return planned;
  }

  /** All columns seen so far, in the order of the file. */
  columns(): PlannedColumn[] {
    return [...this.planned.values()];
  }

  /** Columns that the person named and that never appeared. */
  unseen(): string[] {
    return [...this.map.keys()].filter((column) => !this.planned.has(column));
  }

  private plan(column: string): PlannedColumn {
    const told = this.map.get(column);
    if (told) return { column, field: told, rank: -1, isKnown: true };
    const recognised = knownColumn(column);
    if (!recognised || this.claimed.has(recognised.field))
      return { column, field: 'detail', rank: 0, isKnown: false };
    return { column, ...recognised, isKnown: true };
  }
}
