/** Parts of a contribution `c` whose splitting was taken back, as SQL: they were never given, and are listed nowhere. */

export const NOT_TAKEN_BACK = `(c.part_of IS NULL OR NOT EXISTS (SELECT FROM split_part s
  JOIN decision_undo u ON u.decision_id = s.decision_id WHERE s.part_id = c.id))`;
