/** Which column of a file fills which field: what the person said, then what is recognised, else a detail. */
import { knownColumn, takesAllColumns, type ImportField } from './import-fields.js';

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
