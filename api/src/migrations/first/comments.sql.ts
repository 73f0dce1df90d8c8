/** Comments in the first migration: one level of replies on one contribution, and the counter that follows. */
import { COMMENT_CHECKS } from '../../modules/comments/data/comment.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

const TABLE = `
CREATE TABLE comment (
  id uuid NOT NULL CONSTRAINT comment__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  parent_id uuid,
  participant_id uuid,
  kind text NOT NULL,
  status text NOT NULL DEFAULT 'VISIBLE',
  language text NOT NULL,
  text text NOT NULL,
  source text,
  external_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT comment__id_in_contribution UNIQUE (contribution_id, id),
  CONSTRAINT comment__external_id_is_unique UNIQUE (meeting_id, external_id),
  CONSTRAINT comment__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT comment__parent FOREIGN KEY (contribution_id, parent_id) REFERENCES comment (contribution_id, id),
  CONSTRAINT comment__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(COMMENT_CHECKS)}
);
CREATE INDEX comment__oldest_first ON comment (contribution_id, created_at, id);
`;

const TRIGGERS = `
CREATE FUNCTION comment_one_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM comment WHERE id = NEW.parent_id AND parent_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a reply is not replied to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'comment__one_level_of_replies', TABLE = 'comment';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment__one_level_of_replies BEFORE INSERT OR UPDATE OF parent_id ON comment
  FOR EACH ROW EXECUTE FUNCTION comment_one_level();

CREATE FUNCTION comment_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status = 'VISIBLE' THEN
    UPDATE contribution SET comment_count = comment_count - 1 WHERE id = OLD.contribution_id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status = 'VISIBLE' THEN
    UPDATE contribution SET comment_count = comment_count + 1 WHERE id = NEW.contribution_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER comment__counts AFTER INSERT OR UPDATE OF status OR DELETE ON comment
  FOR EACH ROW EXECUTE FUNCTION comment_counts();
`;

export const COMMENTS_SQL = TABLE + TRIGGERS;
