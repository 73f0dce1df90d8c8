/** Texts that are put together from several, and whether the authors of these are named beside them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LINEAGE_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';

/** What was put together was put together from two or more, and stands in a session as others do. */
const TOGETHER = `
ALTER TABLE contribution
  DROP CONSTRAINT contribution__only_imports_lack_a_session,
  ADD CONSTRAINT contribution__only_imports_lack_a_session
    CHECK (${LINEAGE_CHECKS['contribution__only_imports_lack_a_session']});
CREATE FUNCTION contribution_put_together() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM departure d WHERE d.merging_id = NEW.consolidation_id) < 2 THEN
    RAISE EXCEPTION 'a contribution is put together from two or more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__put_together_from_some', TABLE = 'contribution';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER contribution__put_together_from_some AFTER INSERT OR UPDATE OF consolidation_id ON contribution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.consolidation_id IS NOT NULL)
  EXECUTE FUNCTION contribution_put_together();
`;

const CO_AUTHORSHIP = `
CREATE TABLE co_authorship (
  contribution_id uuid NOT NULL,
  target_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  revision_number integer NOT NULL,
  is_agreed boolean NOT NULL,
  answered_at timestamptz NOT NULL,
  CONSTRAINT co_authorship__pk PRIMARY KEY (contribution_id, target_id),
  CONSTRAINT co_authorship__source FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT co_authorship__seen FOREIGN KEY (target_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number),
  CONSTRAINT co_authorship__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id)
);
CREATE INDEX co_authorship__by_participant ON co_authorship (participant_id);
CREATE TRIGGER co_authorship__by_nobody_erased BEFORE INSERT OR UPDATE ON co_authorship
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** Nobody answers for another, or about a text that has an author, and nobody agrees who is not to be named at all. */
const OWN = `
CREATE FUNCTION co_authorship_is_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contribution c JOIN contribution t ON t.id = NEW.target_id AND t.consolidation_id IS NOT NULL
    WHERE c.id = NEW.contribution_id AND c.author_participant_id = NEW.participant_id
      AND (NOT NEW.is_agreed OR c.attribution_level <> 'NON_ATTRIBUTABLE')) THEN
    RAISE EXCEPTION 'authors say for themselves whether they are named'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'co_authorship__is_own', TABLE = 'co_authorship';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER co_authorship__is_own BEFORE INSERT OR UPDATE ON co_authorship
  FOR EACH ROW EXECUTE FUNCTION co_authorship_is_own();
`;

const TOLD = `
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS['notification__kind_is_known']});
`;

export class Consolidation1797410000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [TOGETHER, CO_AUTHORSHIP, OWN, TOLD]) await queryRunner.query(piece);
  }

  /** People have been told of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
