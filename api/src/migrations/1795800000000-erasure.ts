/** Erasure: what somebody wrote is emptied through one narrow door, and whoever is erased writes nothing any more. */
import { ERASED_TEXT } from '@aportes/domain/erasure.rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ERASURE_CHECKS } from '../modules/identity/data/identity.constraints.js';
import { addedChecks } from '../platform/database/checks.js';
import { ERASURE_DOOR } from './erasure/door.sql.js';

const COLUMNS = `
ALTER TABLE participant
  ADD COLUMN erased_at timestamptz,
${addedChecks(ERASURE_CHECKS)};
CREATE INDEX audit_log__by_actor ON audit_log (actor_id, occurred_at) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_log__by_subject ON audit_log (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX invitation__by_participant ON invitation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX invitation__by_address ON invitation (lower(email));
CREATE INDEX mailed_code__by_account ON mailed_code (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX sign_in_token__by_account ON sign_in_token (account_id);
CREATE INDEX endorsement__history_of_participant ON endorsement (participant_id, created_at, id);
CREATE INDEX comment__all_of_participant ON comment (participant_id, created_at, id);
`;

/**
 * A version is written once, and only ever emptied of its words, whole, after its author was erased: whoever may write
 * to the table at all, and be it the owner, can make nothing else of it.
 */
const ONLY_EMPTIED = `
CREATE FUNCTION contribution_revision_is_only_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words CONSTANT text[] := '{title,text,details,reason,search}';
BEGIN
  IF TG_OP = 'DELETE'
    OR to_jsonb(NEW) - words <> to_jsonb(OLD) - words
    OR (NEW.title, NEW.reason) IS DISTINCT FROM (NULL::text, NULL::text)
    OR NEW.text <> '${ERASED_TEXT}' OR NEW.details <> '[]' OR NEW.search <> ''::tsvector
    OR NOT EXISTS (SELECT FROM contribution c JOIN participant p ON p.id = c.author_participant_id
                   WHERE c.id = OLD.contribution_id AND p.erased_at IS NOT NULL)
  THEN
    RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '__is_immutable', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER contribution_revision__is_immutable ON contribution_revision;
CREATE TRIGGER contribution_revision__is_immutable BEFORE UPDATE OR DELETE ON contribution_revision
  FOR EACH ROW EXECUTE FUNCTION contribution_revision_is_only_emptied();
`;

/** Also what was sent in the same moment: it is tried again after the erasure, and is refused. Nobody waits while holding a text. */
const NOTHING_AFTERWARDS = `
CREATE FUNCTION participant_still_writes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  erased timestamptz;
BEGIN
  IF to_jsonb(NEW) ->> TG_ARGV[0] IS NULL THEN RETURN NEW; END IF;
  EXECUTE format('SELECT coalesce(erased_at, ''-infinity'') FROM participant WHERE id = ($1).%I FOR KEY SHARE SKIP LOCKED',
    TG_ARGV[0]) INTO erased USING NEW;
  IF erased IS NULL AND EXISTS (SELECT FROM participant WHERE id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid) THEN
    RAISE EXCEPTION 'whoever writes is just being changed' USING ERRCODE = 'serialization_failure';
  ELSIF isfinite(erased) THEN
    RAISE EXCEPTION 'whoever was erased writes nothing'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'participant__is_not_erased', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
${Object.entries({
  contribution: 'author_participant_id',
  comment: 'participant_id',
  endorsement: 'participant_id',
  draft: 'participant_id',
  contribution_link: 'made_by',
  participant_identity: 'participant_id',
})
  .map(
    ([table, column]) => `CREATE TRIGGER ${table}__by_nobody_erased BEFORE INSERT ON ${table}
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('${column}');`,
  )
  .join('\n')}
`;

export class Erasure1795800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [COLUMNS, ONLY_EMPTIED, ERASURE_DOOR, NOTHING_AFTERWARDS])
      await queryRunner.query(piece);
  }

  /** Who was erased would be somebody who left: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
