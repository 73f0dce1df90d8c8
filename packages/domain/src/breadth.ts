/** Support measured by breadth: which subregions and kinds of stakeholder stand behind a text. */
import {
  STAKEHOLDER_KINDS,
  type EndorsementStanding,
  type Stance,
  type StakeholderKind,
} from './vocabulary.js';

/** Support from one subregion (null: none, as for a global agency) and one kind of stakeholder; each counts in one column. */
export interface BreadthCell {
  subregionCode: string | null;
  stakeholderKind: StakeholderKind;
  endorsed: number;
  withReservation: number;
  /** For a version that said another thing than the present one does. */
  forEarlierVersion: number;
}

/** One supporter; a person of a State in two subregions counts once in all sums and fills both cells. */
export interface Supporter {
  subregionCodes: readonly string[];
  stakeholderKind: StakeholderKind;
  stance: Stance;
  standing: EndorsementStanding;
}

export interface Breadth {
  endorsements: number;
  /** Of the endorsements. */
  reservations: number;
  /** Of the endorsements, with reservation or without. */
  forEarlierVersion: number;
  subregions: number;
  kinds: number;
  cells: BreadthCell[];
}

export type CellColumn = 'endorsed' | 'withReservation' | 'forEarlierVersion';

/** Where a supporter counts in a cell; nobody stands beside a text that says another thing than what was endorsed. */
export function cellColumn({ stance, standing }: Pick<Supporter, 'stance' | 'standing'>): CellColumn | null {
  if (stance === 'NOT_JOINING') return null;
  if (standing === 'ASKS_AGAIN') return 'forEarlierVersion';
  return stance === 'ENDORSED' ? 'endorsed' : 'withReservation';
}

const EMPTY = { endorsed: 0, withReservation: 0, forEarlierVersion: 0 };

function cellsOf(supporters: readonly Supporter[]): BreadthCell[] {
  const cells = new Map<string, BreadthCell>();
  for (const supporter of supporters) {
    const { subregionCodes, stakeholderKind } = supporter;
    const column = cellColumn(supporter);
    if (column === null) continue;
    for (const subregionCode of subregionCodes.length > 0 ? subregionCodes : [null]) {
      const key = `${subregionCode}/${stakeholderKind}`;
      const cell = cells.get(key) ?? { subregionCode, stakeholderKind, ...EMPTY };
      cell[column] += 1;
      cells.set(key, cell);
    }
  }
  return [...cells.values()];
}

/** Sums the support of one contribution; those who are not joining count nowhere. */
export function breadthOf(everyone: readonly Supporter[]): Breadth {
  const supporters = everyone.filter((one) => one.stance !== 'NOT_JOINING');
  return {
    endorsements: supporters.length,
    reservations: supporters.filter((one) => one.stance === 'WITH_RESERVATION').length,
    forEarlierVersion: supporters.filter((one) => one.standing === 'ASKS_AGAIN').length,
    subregions: new Set(supporters.flatMap((one) => one.subregionCodes)).size,
    kinds: STAKEHOLDER_KINDS.filter((kind) => supporters.some((one) => one.stakeholderKind === kind)).length,
    cells: cellsOf(supporters),
  };
}
