/** What an erasure leaves of a person's writings. */
import type { AttributionLevel } from './vocabulary.js';

/** Stands where a text was, for a version is never without one. */
export const ERASED_TEXT = '—';

/** KEEP: what was written and supported stays, under no name · REMOVE: it goes, and only places stay where others built on it. */
export const ERASURE_CHOICES = ['KEEP', 'REMOVE'] as const;
export type ErasureChoice = (typeof ERASURE_CHOICES)[number];

/**
 * Whether readers see that the name is gone. Of what never showed a name they must see no change: that it came in the
 * moment in which somebody left would tell whose it was.
 */
export function losesItsName(level: AttributionLevel): boolean {
  return level === 'NAME_AND_INSTITUTION' || level === 'INSTITUTION';
}
