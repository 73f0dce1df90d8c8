/** Whether an edit was accepted and that was taken back, and not accepted anew: it never became what everybody reads. */

export const acceptanceIsUndone = (revision: string): string => `coalesce((SELECT bool_and(u.id IS NOT NULL)
  FROM edit_decision d LEFT JOIN edit_decision_undo u ON u.decision_id = d.id
  WHERE d.contribution_id = ${revision}.contribution_id AND d.revision_number = ${revision}.number
    AND d.verdict = 'ACCEPTED'), false)`;
