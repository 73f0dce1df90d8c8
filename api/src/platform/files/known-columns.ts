/** Which column of a file fills which field: what was said with `--map`, then what is recognised by its name. */
import { foldName } from '@aportes/domain/fold-name';

/** The column names by which each field is recognised without being told. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export class KnownColumns<Field extends string> {
  private readonly byName = new Map<string, Field>();
  private readonly seen = new Set<string>();
  private readonly claimed: ReadonlySet<Field>;

  constructor(
    names: ColumnNames<Field>,
    private readonly map: ReadonlyMap<string, Field> = new Map(),
  ) {
    for (const [field, known] of Object.entries<readonly string[]>(names))
      for (const name of known) this.byName.set(name, field as Field);
    this.claimed = new Set(map.values());
  }

  /** Null for a column that nothing is made of. */
  fieldOf(column: string): Field | null {
    this.seen.add(column);
    const told = this.map.get(column);
    if (told) return told;
    const recognised = this.byName.get(foldName(column));
    return recognised && !this.claimed.has(recognised) ? recognised : null;
  }

  /** Of several columns for one field the first with a value counts. */
  cellsOf(columns: Readonly<Record<string, unknown>>): ReadonlyMap<Field, unknown> {
    const cells = new Map<Field, unknown>();
    for (const [column, value] of Object.entries(columns)) {
      const field = this.fieldOf(column);
      if (field && (cells.get(field) ?? '') === '') cells.set(field, value);
    }
    return cells;
  }

  /** Columns that the person named and that never appeared. */
  unseen(): string[] {
    return [...this.map.keys()].filter((column) => !this.seen.has(column));
  }
}
