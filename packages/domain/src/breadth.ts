/** Support measured by breadth: which subregions and kinds of stakeholder stand behind a text. */
import { STAKEHOLDER_KINDS, type Stance, type StakeholderKind } from './vocabulary.js';

/** Support from one subregion (null: none, as for a global agency) and one kind of stakeholder. */
export interface BreadthCell {
  subregionCode: string | null;
  stakeholderKind: StakeholderKind;
  endorsed: number;
  withReservation: number;
}

/** One supporter; a person of a State in two subregions counts once in all sums and fills both cells. */
export interface Supporter {
  subregionCodes: readonly string[];
  stakeholderKind: StakeholderKind;
  stance: Stance;
}

export interface Breadth {
  endorsements: number;
  reservations: number;
  subregions: number;
  kinds: number;
  cells: BreadthCell[];
}

function cellsOf(supporters: readonly Supporter[]): BreadthCell[] {
  const cells = new Map<string, BreadthCell>();
  for (const { subregionCodes, stakeholderKind, stance } of supporters) {
    for (const subregionCode of subregionCodes.length > 0 ? subregionCodes : [null]) {
      const key = `${subregionCode}/${stakeholderKind}`;
      const cell = cells.get(key) ?? { subregionCode, stakeholderKind, endorsed: 0, withReservation: 0 };
      if (stance === 'ENDORSED') cell.endorsed += 1;
      else cell.withReservation += 1;
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
    subregions: new Set(supporters.flatMap((one) => one.subregionCodes)).size,
    kinds: STAKEHOLDER_KINDS.filter((kind) => supporters.some((one) => one.stakeholderKind === kind)).length,
    cells: cellsOf(supporters),
  };
}
