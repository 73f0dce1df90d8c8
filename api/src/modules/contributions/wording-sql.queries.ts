/** The SQL that tells of a version whether the desk wrote it, and whether its author is asked about it. */

const proposalOf = (revision: string, further: string) => `EXISTS (SELECT FROM wording_proposal w
    WHERE w.contribution_id = ${revision}.contribution_id AND w.revision_number = ${revision}.number${further})`;

export function isFromDesk(revision: string): string {
  return proposalOf(revision, '');
}

export function isProposed(revision: string, contribution: string): string {
  const stands = `
      AND NOT EXISTS (SELECT FROM wording_answer a WHERE a.decision_id = w.decision_id)
      AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = w.decision_id)`;
  return `${contribution}.status = 'AWAITING_AUTHOR' AND ${proposalOf(revision, stands)}`;
}
