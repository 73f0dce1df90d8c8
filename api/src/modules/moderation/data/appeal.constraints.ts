/** What always holds for an appeal, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { lengthWithin, type Checks } from '../../../platform/database/checks.js';

export const APPEAL_CHECKS: Checks = {
  appeal__text_length: lengthWithin('text', TEXT_LIMITS.note),
};
