/** In which capacities somebody may endorse unless it is said otherwise. */
import type { Capacity, StakeholderKind } from './vocabulary.js';

/** Personally, and for the institution where there is one; a delegation's voice is always given expressly. */
export function usualCapacities(institution: string | null): Capacity[] {
  return institution === null ? ['PERSONAL'] : ['PERSONAL', 'INSTITUTION'];
}

/** In which somebody most likely takes the floor: a State by its delegation, others for their institution. */
export function capacityAtTheFloor(kind: StakeholderKind, institution: string | null): Capacity {
  if (kind === 'STATE') return 'DELEGATION';
  return institution === null ? 'PERSONAL' : 'INSTITUTION';
}
