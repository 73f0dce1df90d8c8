/** The SQL that says whether a contribution was appealed, and who leaves it to others, for whoever loads what rules need to know. */

/** Two columns; hardly anything is appealed, so that who is there to decide is asked for hardly ever. */
export function appealOf(contribution: string): string {
  const isAppealed = `EXISTS (SELECT FROM appeal a WHERE a.contribution_id = ${contribution}.id)`;
  return `${isAppealed} AS "isAppealed", CASE WHEN ${isAppealed} THEN appeal_decliner(${contribution}.id) END AS "declinerId"`;
}
