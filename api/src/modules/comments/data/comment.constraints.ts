/** What always holds for a comment, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { COMMENT_KINDS, COMMENT_STATUSES } from '@aportes/domain/vocabulary';
import { languageTag, lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const COMMENT_CHECKS: Checks = {
  comment__kind_is_known: oneOf('kind', COMMENT_KINDS),
  comment__status_is_known: oneOf('status', COMMENT_STATUSES),
  comment__language_is_a_tag: languageTag('language'),
  comment__text_length: lengthWithin('text', TEXT_LIMITS.comment),
  comment__source_length: lengthWithin('source', TEXT_LIMITS.source),
  comment__has_an_author_or_a_source: `participant_id IS NOT NULL OR external_id IS NOT NULL`,
  comment__is_not_its_own_parent: `parent_id IS NULL OR parent_id <> id`,
};

/** A reply answers another only within the thread in which both stand. */
export const REPLY_CHECKS: Checks = {
  comment__in_reply_to_stands_in_a_thread: `in_reply_to_id IS NULL OR parent_id IS NOT NULL`,
  comment__is_not_in_reply_to_itself: `in_reply_to_id IS NULL OR in_reply_to_id <> id`,
};

/** A question that stands has an accepted answer where whoever asked it said so. */
export const ANSWER_CHECKS: Checks = {
  comment__only_questions_have_answers: `accepted_answer_id IS NULL
    OR (kind = 'QUESTION' AND parent_id IS NULL AND status = 'VISIBLE')`,
  comment__asker_accepts: `accepted_answer_id IS NULL OR accepted_by_id IS NOT DISTINCT FROM participant_id`,
};

/** Of an id in the source of an import. */
export const EXTERNAL_ID_LIMIT = { min: 1, max: 200 } as const;

/** An imported comment is told from a later one under the same id, and never becomes anybody's. */
export const IMPORTED_COMMENT_CHECKS: Checks = {
  comment__external_id_length: lengthWithin('external_id', EXTERNAL_ID_LIMIT),
  comment__missing_parent_length: lengthWithin('missing_parent', EXTERNAL_ID_LIMIT),
  comment__imports_have_a_digest: `(external_id IS NULL) = (submission_digest IS NULL)`,
  comment__imports_have_no_participant: `external_id IS NULL OR participant_id IS NULL`,
  comment__only_imports_miss_a_parent: `missing_parent IS NULL OR (external_id IS NOT NULL AND parent_id IS NULL)`,
};

export const COMMENT_REVISION_CHECKS: Checks = {
  comment_revision__number_is_positive: `number > 0`,
  comment_revision__language_is_a_tag: languageTag('language'),
  comment_revision__text_length: lengthWithin('text', TEXT_LIMITS.comment),
};
