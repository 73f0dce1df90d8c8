/** What always holds for a saved message, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { LANGUAGES, MESSAGE_PURPOSES } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../../platform/database/checks.js';

export const MESSAGE_TEMPLATE_CHECKS: Checks = {
  message_template__purpose_is_known: oneOf('purpose', MESSAGE_PURPOSES),
  message_template__language_is_known: oneOf('language', LANGUAGES),
  message_template__has_a_title: lengthWithin('title', TEXT_LIMITS.templateTitle),
  message_template__says_something: lengthWithin('text', TEXT_LIMITS.note),
  message_template__is_whole_or_gone: '(title IS NULL) = (text IS NULL)',
  message_template__is_counted: 'version > 0',
};
