/** One row's cells gathered by field, in order of preference; what no field takes is left for the details. */
import type { ColumnPlan } from './column-plan.js';
import { cellTags, cellText } from '../../../platform/files/cell.js';
import { takesAllColumns, type ImportField } from './import-fields.js';

export interface Cell {
  column: string;
  value: unknown;
}

interface RankedCell extends Cell {
  rank: number;
}

export interface Tag {
  column: string;
  label: string;
}

export class RowCells {
  private readonly byField = new Map<ImportField, RankedCell[]>();

  /** Cells for the details, in the order of the file. */
  readonly rest: Cell[] = [];

  constructor(columns: Readonly<Record<string, unknown>>, plan: ColumnPlan) {
    for (const [column, value] of Object.entries(columns)) {
      const { field, rank } = plan.of(column);
      if (field === 'detail') this.rest.push({ column, value });
      else this.add(field, { column, value, rank });
    }
    for (const cells of this.byField.values()) cells.sort((one, other) => one.rank - other.rank);
  }

  /** The first cell of the field that holds anything; the others become details. */
  take(field: ImportField): Cell | null {
    const filled = (this.byField.get(field) ?? []).filter((cell) => cellText(cell.value) !== null);
    const [first, ...others] = filled;
    if (!takesAllColumns(field)) this.rest.push(...others);
    return first ?? null;
  }

  /** The tags of all cells of the field. */
  tags(field: ImportField): Tag[] {
    return (this.byField.get(field) ?? []).flatMap(({ column, value }) =>
      cellTags(value).map((label) => ({ column, label })),
    );
  }

  /** Puts labels that no vocabulary knows among the details, under their columns' names. */
  keep(tags: readonly Tag[]): void {
    for (const column of new Set(tags.map((tag) => tag.column)))
      this.rest.push({ column, value: tags.filter((tag) => tag.column === column).map((tag) => tag.label) });
  }

  private add(field: ImportField, cell: RankedCell): void {
    const cells = this.byField.get(field);
    if (cells) cells.push(cell);
    else this.byField.set(field, [cell]);
  }
}
