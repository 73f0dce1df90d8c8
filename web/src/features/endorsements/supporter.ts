/** What the web knows of a person who may support: where from, of which kind, and in which capacities. */
import type { Capacity, StakeholderKind } from '@aportes/domain/vocabulary';

export interface SupportingPerson {
  stakeholderKind: StakeholderKind;
  capacities: readonly Capacity[];
  subregions: readonly { code: string }[];
}

/** One press speaks for oneself where one may, else in the only capacity there is. */
export function usualCapacity({ capacities }: SupportingPerson): Capacity {
  return capacities.includes('PERSONAL') ? 'PERSONAL' : (capacities[0] ?? 'PERSONAL');
}
