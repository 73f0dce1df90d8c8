/** The SQL that says what an endorsement is to the present text, shared by every place that reads endorsements. */

/**
 * An EndorsementStanding: versions say the same where nothing between them changed what is said.
 * @param seen the version that was endorsed, of the contribution row of the alias `contribution`
 */
export function standingOf(seen: string, contribution = 'c'): string {
  const meaning = (number: string) => `(SELECT r.meaning_number FROM contribution_revision r
      WHERE r.contribution_id = ${contribution}.id AND r.number = ${number})`;
  const shown = `${contribution}.current_revision_number`;
  return `CASE WHEN ${seen} = ${shown} THEN 'PRESENT'
      WHEN ${meaning(seen)} = ${meaning(shown)} THEN 'CARRIED_OVER' ELSE 'ASKS_AGAIN' END`;
}
