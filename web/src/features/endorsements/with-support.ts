/** Breadth as it will be once a stance is taken, changed or taken back: shown before the server has answered. */
import { cellColumn, type BreadthCell, type Supporter } from '@aportes/domain/breadth';
import { STAKEHOLDER_KINDS, type Stance } from '@aportes/domain/vocabulary';
import type { BreadthPartsFragment } from '@aportes/graphql/generated/graphql';
import type { SupportingPerson } from './supporter';

type Cell = BreadthCell;
type Support = Pick<Supporter, 'stance' | 'standing'>;

function counted(
  cells: readonly Cell[],
  person: SupportingPerson,
  support: Support | null,
  by: 1 | -1,
): Cell[] {
  const column = support && cellColumn(support);
  if (column === null) return [...cells];
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
    .map((one) => ({
      __typename: 'BreadthCell',
      ...one,
      endorsed: 0,
      withReservation: 0,
      forEarlierVersion: 0,
    }));
  return [...cells, ...missing].map((cell) =>
    isOwn(cell) ? { ...cell, [column]: Math.max(0, cell[column] + by) } : cell,
  );
}

const supports = (one: Support | null) => (one === null || one.stance === 'NOT_JOINING' ? 0 : 1);
const reserves = (one: Support | null) => (one?.stance === 'WITH_RESERVATION' ? 1 : 0);
const asksAgain = (one: Support | null) => (one?.standing === 'ASKS_AGAIN' ? supports(one) : 0);

export function withSupport(
  breadth: BreadthPartsFragment,
  person: SupportingPerson,
  before: Support | null,
  taken: Stance | null,
): BreadthPartsFragment {
  const after: Support | null = taken && { stance: taken, standing: 'PRESENT' };
  const cells = counted(counted(breadth.cells, person, before, -1), person, after, 1).filter(
    (cell) => cell.endorsed + cell.withReservation + cell.forEarlierVersion > 0,
  );
  const places = new Set(cells.map((cell) => cell.subregionCode).filter((code) => code !== null));
  return {
    ...breadth,
    endorsements: breadth.endorsements - supports(before) + supports(after),
    reservations: breadth.reservations - reserves(before) + reserves(after),
    forEarlierVersion: breadth.forEarlierVersion - asksAgain(before),
    subregions: places.size,
    kinds: STAKEHOLDER_KINDS.filter((kind) => cells.some((cell) => cell.stakeholderKind === kind)).length,
    cells,
  };
}
