/** Where a contribution that went into others leads: to what stands itself, so that no way ends nowhere or where it began. */

/**
 * Whatever takes another in stands by itself at that moment, and is held until the commit: of two that would go into
 * each other, one comes first, and the other finds nothing that stands. Whoever comes back leads nowhere any more.
 */
export const GOES_SOMEWHERE = `
CREATE FUNCTION contribution_goes_somewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'MERGED' THEN
    NEW.merged_into := NULL;
  ELSIF NEW.merged_into IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.merged_into IS DISTINCT FROM OLD.merged_into) THEN
    PERFORM FROM contribution WHERE id = NEW.merged_into AND status IN ('SUBMITTED', 'IN_REVIEW', 'ACCEPTED')
      FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'a contribution is merged into one that stands'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__merged_into_what_stands', TABLE = 'contribution';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution__goes_somewhere BEFORE INSERT OR UPDATE OF status, merged_into ON contribution
  FOR EACH ROW EXECUTE FUNCTION contribution_goes_somewhere();
`;

/** What was taken apart stands in two or more parts: new ones, or those from which it had been put together. */
export const IN_PARTS = `
CREATE FUNCTION contribution_in_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM contribution p WHERE p.part_of = NEW.id AND p.merged_into IS DISTINCT FROM NEW.id)
    + (SELECT count(*) FROM departure d WHERE d.merging_id = NEW.consolidation_id) < 2 THEN
    RAISE EXCEPTION 'a contribution is taken apart into two or more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__split_into_parts', TABLE = 'contribution';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER contribution__split_into_parts AFTER UPDATE OF status ON contribution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'SPLIT' AND OLD.status <> 'SPLIT')
  EXECUTE FUNCTION contribution_in_parts();
`;
