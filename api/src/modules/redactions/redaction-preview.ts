/** How many passages a redaction would mask, as far as whoever masks may know of each. */
import type { RedactedIn } from '@aportes/domain/vocabulary';
import type { KeptText } from './kept-text.js';

/** Of one text of a family. */
export interface RedactionCount {
  /** Null of the one that is open. */
  symbol: string | null;
  place: RedactedIn;
  count: number;
}

/** Drafts are their writer's alone, and seals, looks and lifts are the secretariat's: they are masked without a word. */
const UNSEEN = /^(draft|seal_opening|redaction_look|redaction_lift)\./;

const SEEN_IN: [RegExp, RedactedIn][] = [
  [/^contribution_revision\./, 'VERSION'],
  [/^comment/, 'COMMENT'],
  [/^endorsement\./, 'RESERVATION'],
];

export const isSeenByDesk = ({ place }: Pick<KeptText, 'place'>): boolean => !UNSEEN.test(place);

/** In which kind of place it stands how often. */
export function countedIn(
  texts: readonly KeptText[],
  countOf: (kept: KeptText) => number,
): Omit<RedactionCount, 'symbol'>[] {
  const counts = new Map<RedactedIn, number>();
  for (const kept of texts) {
    const place = SEEN_IN.find(([pattern]) => pattern.test(kept.place))?.[1] ?? 'NOTE';
    const count = countOf(kept);
    if (count > 0) counts.set(place, (counts.get(place) ?? 0) + count);
  }
  return [...counts].map(([place, count]) => ({ place, count }));
}
