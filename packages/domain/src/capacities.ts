/** In which capacities somebody may endorse unless it is said otherwise. */
import type { Capacity } from './vocabulary.js';

/** Personally, and for the institution where there is one; a delegation's voice is always given expressly. */
export function usualCapacities(institution: string | null): Capacity[] {
  return institution === null ? ['PERSONAL'] : ['PERSONAL', 'INSTITUTION'];
}
