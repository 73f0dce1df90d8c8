/** Counts that everybody reads: what is so small that it could single somebody out is not told, nor can it be worked out. */
import { isOneOfFew } from './attribution.rules.js';

/** What stands where a count is not told: that it is small, or, so that a small one beside it stays unknown, nothing. */
export type ToldCount = number | 'FEW' | 'UNTOLD';

/** One row for each part and a last one for the whole; one column for each kind and a last one for all of them. */
export type Counts = readonly (readonly number[])[];

export interface Secrecy {
  /** Columns that everybody can count elsewhere: hiding them would hide nothing. */
  open?: readonly number[];
  /** What was told, or left out, of the last column already. */
  totals?: readonly ToldCount[];
}

interface Cell {
  row: number;
  column: number;
}

/** Zero names nobody; a few do. */
const isSmall = (count: number): boolean => count > 0 && isOneOfFew(count);

export function toldCounts(counts: Counts, secrecy: Secrecy = {}): ToldCount[][] {
  const hidden = new Hidden(counts, secrecy);
  hidden.hideSmall();
  while (hidden.hideOneMore());
  return counts.map((row, at) => row.map((count, column) => hidden.told({ row: at, column }, count)));
}

/** Each row and each column adds up to its end, so one that is hidden needs company: enough not to be worked out. */
class Hidden {
  private readonly cells = new Set<string>();
  private readonly lines: Cell[][];
  private readonly last: number;

  constructor(
    private readonly counts: Counts,
    private readonly secrecy: Secrecy,
  ) {
    const columns = [...(counts[0] ?? []).keys()];
    this.last = columns.length - 1;
    const rows = [...counts.keys()];
    this.lines = [
      ...rows.map((row) => columns.map((column) => ({ row, column }))),
      ...columns.map((column) => rows.map((row) => ({ row, column }))),
    ];
  }

  hideSmall(): void {
    for (const cell of this.lines.slice(0, this.counts.length).flat())
      if (this.isKept(cell) ? this.isUntoldTotal(cell) : isSmall(this.count(cell))) this.hide(cell);
  }

  /** False once nothing that is hidden can be worked out from its line, or nothing is left to hide it behind. */
  hideOneMore(): boolean {
    for (const line of this.lines.filter((one) => this.betrays(one))) {
      const [next] = line
        .filter((cell) => !this.has(cell) && !this.isKept(cell))
        .sort((one, other) => this.cost(one) - this.cost(other));
      if (next) {
        this.hide(next);
        return true;
      }
    }
    return false;
  }

  told(cell: Cell, count: number): ToldCount {
    if (cell.column === this.last && this.secrecy.totals) return this.secrecy.totals[cell.row] ?? 'UNTOLD';
    if (!this.has(cell)) return count;
    return isOneOfFew(count) ? 'FEW' : 'UNTOLD';
  }

  /** One alone is what is missing from the sum; a few together are hardly less, where the sum is told. */
  private betrays(line: readonly Cell[]): boolean {
    const hidden = line.filter((cell) => this.has(cell));
    const missing = hidden.reduce((all, cell) => all + this.count(cell), 0);
    return hidden.length === 1 || (hidden.length > 1 && !this.has(line.at(-1)!) && isOneOfFew(missing));
  }

  /** The least is lost where the smallest goes; nothing hides behind what is nothing. */
  private cost(cell: Cell): number {
    return this.count(cell) || Number.MAX_SAFE_INTEGER;
  }

  private isKept({ column }: Cell): boolean {
    const { open = [], totals } = this.secrecy;
    return open.includes(column) || (totals !== undefined && column === this.last);
  }

  private isUntoldTotal({ row, column }: Cell): boolean {
    const { totals } = this.secrecy;
    return column === this.last && totals !== undefined && typeof totals[row] !== 'number';
  }

  private count({ row, column }: Cell): number {
    return this.counts[row]![column]!;
  }

  private has({ row, column }: Cell): boolean {
    return this.cells.has(`${row}/${column}`);
  }

  private hide({ row, column }: Cell): void {
    this.cells.add(`${row}/${column}`);
  }
}
