/** The cells of the breadth mark: a column for each subregion, and one for support without one only where there is some. */
import type { BreadthCell } from '@aportes/domain/breadth';
import type { BreadthMarkCell } from '../../../ui/breadth-mark/breadth-mark';

/** Column of support that comes from no subregion. */
export const NOWHERE = 'nowhere';

type Cell = Readonly<BreadthCell>;

const isEmpty = (cell: Cell) => cell.endorsed + cell.withReservation + cell.forEarlierVersion === 0;

export function breadthColumns(subregionCodes: readonly string[], cells: readonly Cell[]): string[] {
  const outside = cells.some((cell) => cell.subregionCode === null && !isEmpty(cell));
  return outside ? [...subregionCodes, NOWHERE] : [...subregionCodes];
}

/** A cell is filled where somebody supports what the text says now without reservation, else outlined. */
export function markCells(cells: readonly Cell[]): BreadthMarkCell[] {
  return cells
    .filter((cell) => !isEmpty(cell))
    .map((cell) => ({
      column: cell.subregionCode ?? NOWHERE,
      row: cell.stakeholderKind,
      filled: cell.endorsed > 0,
    }));
}
