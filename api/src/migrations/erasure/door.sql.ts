/** The one way in which what somebody erased has written is emptied. */
import { ERASED_TEXT } from '@aportes/domain/erasure.rules';

/**
 * As the door is now: it does this for one person who was erased, and the application has no other way to do any of it.
 * A further table of words adds its line here, and its migration opens the door anew.
 */
export const ERASURE_DOOR = `
CREATE OR REPLACE FUNCTION aportes_erase_writings(erased uuid) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM participant WHERE id = erased AND erased_at IS NOT NULL) THEN
    RAISE EXCEPTION 'only what somebody erased has written is emptied'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'participant__is_erased_first', TABLE = 'participant';
  END IF;
  UPDATE contribution_revision r SET title = NULL, text = '${ERASED_TEXT}', details = '[]', reason = NULL, search = ''
    FROM contribution c WHERE c.id = r.contribution_id AND c.author_participant_id = erased;
  UPDATE appeal SET text = '${ERASED_TEXT}' WHERE participant_id = erased;
  UPDATE wording_answer SET message = '${ERASED_TEXT}' WHERE participant_id = erased AND message IS NOT NULL;
  DELETE FROM comment_revision r USING comment c WHERE c.id = r.comment_id AND c.participant_id = erased;
  DELETE FROM endorsement WHERE participant_id = erased;
END $$;
REVOKE ALL ON FUNCTION aportes_erase_writings(uuid) FROM PUBLIC;
`;
