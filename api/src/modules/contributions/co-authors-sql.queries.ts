/** Who agreed to be named beside a contribution, as SQL. */

/** Of contribution row `c`. An answer is gone as soon as what it was about stands by itself again. */
export const CO_AUTHOR_IDS = `ARRAY(SELECT DISTINCT a.participant_id FROM co_authorship a
  WHERE a.target_id = c.id AND a.is_agreed)`;
