/** Wordings that the desk proposes and the author answers to; and nothing is reopened without a reason. */
import { ERASED_TEXT } from '@aportes/domain/erasure.rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REOPENING_CHECKS } from '../modules/moderation/data/moderation-decision.constraints.js';
import { WORDING_ANSWER_CHECKS } from '../modules/moderation/data/wording.constraints.js';
import { addedChecks, checkLines } from '../platform/database/checks.js';

const PROPOSALS = `
ALTER TABLE moderation_decision
${addedChecks(REOPENING_CHECKS)};

CREATE TABLE wording_proposal (
  decision_id uuid NOT NULL CONSTRAINT wording_proposal__pk PRIMARY KEY,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  revision_number integer NOT NULL,
  lapses_at timestamptz NOT NULL,
  CONSTRAINT wording_proposal__of_its_contribution UNIQUE (decision_id, contribution_id),
  CONSTRAINT wording_proposal__one_a_version UNIQUE (contribution_id, revision_number),
  CONSTRAINT wording_proposal__decision FOREIGN KEY (decision_id, contribution_id, participant_id)
    REFERENCES moderation_decision (id, contribution_id, participant_id),
  CONSTRAINT wording_proposal__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number)
);
CREATE TRIGGER wording_proposal__is_immutable BEFORE UPDATE OR DELETE ON wording_proposal
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();

CREATE FUNCTION wording_proposal_awaits_the_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM moderation_decision d JOIN contribution c ON c.id = d.contribution_id
      JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = NEW.revision_number
    WHERE d.id = NEW.decision_id AND d.to_status = 'AWAITING_AUTHOR' AND c.author_participant_id IS NOT NULL
      AND r.author_participant_id = NEW.participant_id AND r.number <> c.current_revision_number) THEN
    RAISE EXCEPTION 'a wording is proposed to an author, beside the text'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'wording_proposal__awaits_the_author', TABLE = 'wording_proposal';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER wording_proposal__awaits_the_author BEFORE INSERT ON wording_proposal
  FOR EACH ROW EXECUTE FUNCTION wording_proposal_awaits_the_author();
`;

/** Words of an author are written once, and only ever emptied, after the author was erased. */
const ONLY_EMPTIED = `
CREATE FUNCTION words_are_only_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR to_jsonb(NEW) - TG_ARGV[0] <> to_jsonb(OLD) - TG_ARGV[0]
    OR to_jsonb(NEW) ->> TG_ARGV[0] IS DISTINCT FROM '${ERASED_TEXT}'
    OR NOT EXISTS (SELECT FROM participant WHERE id = OLD.participant_id AND erased_at IS NOT NULL)
  THEN
    RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '__is_immutable', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
`;

const ANSWERS = `
CREATE TABLE wording_answer (
  id uuid NOT NULL CONSTRAINT wording_answer__pk PRIMARY KEY,
  decision_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  verdict text NOT NULL,
  participant_id uuid CONSTRAINT wording_answer__participant REFERENCES participant (id),
  message text,
  created_at timestamptz NOT NULL,
  CONSTRAINT wording_answer__once UNIQUE (decision_id),
  CONSTRAINT wording_answer__proposal FOREIGN KEY (decision_id, contribution_id)
    REFERENCES wording_proposal (decision_id, contribution_id),
${checkLines(WORDING_ANSWER_CHECKS)}
);
CREATE TRIGGER wording_answer__is_immutable BEFORE UPDATE OR DELETE ON wording_answer
  FOR EACH ROW EXECUTE FUNCTION words_are_only_emptied('message');
CREATE TRIGGER wording_answer__by_nobody_erased BEFORE INSERT ON wording_answer
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** Written before the contribution moves, and with it: of answer, undoing and lapse the first one is taken. */
const WHILE_AWAITED = `
CREATE FUNCTION wording_answer_while_awaited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM wording_proposal p JOIN contribution c ON c.id = p.contribution_id
    WHERE p.decision_id = NEW.decision_id AND c.status = 'AWAITING_AUTHOR'
      AND CASE NEW.verdict WHEN 'LAPSED' THEN NEW.created_at >= p.lapses_at ELSE NEW.participant_id = c.author_participant_id END
      AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = p.decision_id)) THEN
    RAISE EXCEPTION 'a wording is answered by its author as long as it is awaited, and lapses in its time'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'wording_answer__while_awaited', TABLE = 'wording_answer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER wording_answer__while_awaited BEFORE INSERT ON wording_answer
  FOR EACH ROW EXECUTE FUNCTION wording_answer_while_awaited();
`;

export class Wordings1796810000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [PROPOSALS, ONLY_EMPTIED, ANSWERS, WHILE_AWAITED]) await queryRunner.query(piece);
  }

  /** Versions were written by it that nobody could explain: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
