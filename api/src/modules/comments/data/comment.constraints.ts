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

export const COMMENT_REVISION_CHECKS: Checks = {
  comment_revision__number_is_positive: `number > 0`,
  comment_revision__language_is_a_tag: languageTag('language'),
  comment_revision__text_length: lengthWithin('text', TEXT_LIMITS.comment),
};
