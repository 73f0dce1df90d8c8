/**
 * The door through which a passage is masked, as the list of columns is now: it makes marks of a redaction that was
 * written before, in what hangs on the contributions in which it has one, and takes them back once it was lifted, and
 * does nothing else. Whoever adds a column to the list replaces the door in the same migration.
 */
import { CONTRIBUTIONS, placeOf, REDACTABLE_COLUMNS, type RedactableColumn } from './redactable-columns.js';

/** By its key where it has one of its own, so that a family of any size is masked in one go. */
const isMeant = (key: string): string => (key === 't.id::text' ? 't.id = row_key::uuid' : `${key} = row_key`);

function branch(one: RedactableColumn): string {
  const { table, column, key, of, form, also } = one;
  const given = form === 'DETAILS' ? 'given::jsonb' : 'given';
  const set = [`${column} = ${given}`, ...(also ? [also] : [])].join(', ');
  // A form is its device's own JSON, which is written anew; the application could write it without the door as well.
  const isMasked = form === 'FORM' ? '' : ` AND aportes_masks(r, t.${column}::text, ${given}::text)`;
  return `  WHEN '${placeOf(one)}' THEN
    UPDATE ${table} t SET ${set}
    WHERE ${isMeant(key)} AND ${of.replace(CONTRIBUTIONS, 'marked')}${isMasked};`;
}

export const REDACTION_DOOR = `
CREATE OR REPLACE FUNCTION aportes_mask(redaction_id uuid, place text, row_key text, given text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  r redaction;
  marked uuid[];
  count integer;
BEGIN
  SELECT * INTO r FROM redaction WHERE id = redaction_id;
  marked := ARRAY(SELECT k.contribution_id FROM redaction_mark k WHERE k.redaction_id = r.id);
  CASE place
${REDACTABLE_COLUMNS.map(branch).join('\n')}
  END CASE;
  GET DIAGNOSTICS count = ROW_COUNT;
  IF count <> 1 THEN
    RAISE EXCEPTION 'a redaction masks its passage, and does nothing else'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'redaction__only_masks', TABLE = 'redaction';
  END IF;
END $$;
REVOKE ALL ON FUNCTION aportes_mask(uuid, text, text, text) FROM PUBLIC;
`;

/** What is written once may be masked; of everything else it is still refused, by the function that refused it before. */
export function onlyMasked(table: string, refuses = 'aportes_refuse_change()'): string {
  return `
DROP TRIGGER IF EXISTS ${table}__is_immutable ON ${table};
CREATE TRIGGER ${table}__is_immutable BEFORE UPDATE ON ${table}
  FOR EACH ROW WHEN (NOT aportes_only_masks(to_jsonb(OLD), to_jsonb(NEW))) EXECUTE FUNCTION ${refuses};
CREATE TRIGGER ${table}__is_not_deleted BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${refuses};
`;
}
