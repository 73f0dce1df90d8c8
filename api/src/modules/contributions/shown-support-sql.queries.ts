/** The one place that decides, in SQL, what is told of support: nothing while the session of the contribution hides it. */

/** Something that is read from the support of contribution row `c`; NULL while that is hidden. */
export function whileShown(support: string): string {
  return `CASE WHEN NOT c.support_hidden THEN ${support} END`;
}

/** By how many contribution row `c` is supported, for orders: hidden support ranks as none. Its indexes say the same. */
export const SHOWN_SUPPORT = 'CASE WHEN c.support_hidden THEN 0 ELSE c.endorsement_count END';

/** Whether what is told of the support of a contribution may be told: where its row is not at hand. */
export function supportIsShown(contributionId: string): string {
  return `NOT EXISTS (SELECT FROM contribution hidden WHERE hidden.id = ${contributionId} AND hidden.support_hidden)`;
}
