/** Breadth as it will be once a stance is taken, changed or taken back: shown before the server has answered. */
import type { BreadthCell } from '@aportes/domain/breadth';
import { STAKEHOLDER_KINDS, type Stance } from '@aportes/domain/vocabulary';
import type { BreadthPartsFragment } from '@aportes/graphql/generated/graphql';
import type { SupportingPerson } from './supporter';

type Cell = BreadthCell;

function counted(
  cells: readonly Cell[],
  person: SupportingPerson,
  stance: Stance | null,
  by: 1 | -1,
): Cell[] {
  if (stance === null || stance === 'NOT_JOINING') return [...cells];
  const codes = person.subregions.map((one) => one.code);
  const own = (codes.length > 0 ? codes : [null]).map((subregionCode) => ({
    subregionCode,
    stakeholderKind: person.stakeholderKind,
  }));
  const isOwn = (cell: Cell) =>
    cell.stakeholderKind === person.stakeholderKind &&
    own.some((one) => one.subregionCode === cell.subregionCode);
  const missing = own
    .filter((one) => !cells.some((cell) => isOwn(cell) && cell.subregionCode === one.subregionCode))
    .map((one) => ({ __typename: 'BreadthCell', ...one, endorsed: 0, withReservation: 0 }));
  const field = stance === 'ENDORSED' ? 'endorsed' : 'withReservation';
  return [...cells, ...missing].map((cell) =>
    isOwn(cell) ? { ...cell, [field]: Math.max(0, cell[field] + by) } : cell,
  );
}

const supports = (stance: Stance | null) => (stance === null || stance === 'NOT_JOINING' ? 0 : 1);
const reserves = (stance: Stance | null) => (stance === 'WITH_RESERVATION' ? 1 : 0);

export function withSupport(
  breadth: BreadthPartsFragment,
  person: SupportingPerson,
  before: Stance | null,
  after: Stance | null,
): BreadthPartsFragment {
  const cells = counted(counted(breadth.cells, person, before, -1), person, after, 1).filter(
    (cell) => cell.endorsed + cell.withReservation > 0,
  );
  const places = new Set(cells.map((cell) => cell.subregionCode).filter((code) => code !== null));
  return {
    ...breadth,
    endorsements: breadth.endorsements - supports(before) + supports(after),
    reservations: breadth.reservations - reserves(before) + reserves(after),
    subregions: places.size,
    kinds: STAKEHOLDER_KINDS.filter((kind) => cells.some((cell) => cell.stakeholderKind === kind)).length,
    cells,
  };
}
