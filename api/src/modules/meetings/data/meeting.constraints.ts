/** What always holds for meetings, their agenda and sessions, by name, for migration and entities. */
import {
  AGENDA_ITEM_KINDS,
  ATTRIBUTION_LEVELS,
  LANGUAGES,
  MODERATIONS,
  PHASE_KINDS,
  SESSION_STATUSES,
} from '@aportes/domain/vocabulary';
import { eachOneOf, oneOf, type Checks } from '../../../platform/database/checks.js';

export const PHASE_CHECKS: Checks = { meeting_phase__kind_is_known: oneOf('kind', PHASE_KINDS) };

export const MEETING_CHECKS: Checks = {
  meeting__slug_is_an_address: `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 80`,
  meeting__symbol_prefix_is_short: `symbol_prefix ~ '^[A-Z0-9]{2,12}$'`,
  meeting__ends_after_start: 'ends_on >= starts_on',
  meeting__languages_are_known: eachOneOf('languages', LANGUAGES),
  meeting__attribution_default_is_known: oneOf('attribution_default', ATTRIBUTION_LEVELS),
  meeting__join_code_is_readable: `join_code ~ '^[2-9A-HJKMNP-Z]{6}$'`,
};

export const AGENDA_ITEM_CHECKS: Checks = {
  agenda_item__kind_is_known: oneOf('kind', AGENDA_ITEM_KINDS),
  agenda_item__position_is_positive: 'position >= 1',
};

export const SESSION_CHECKS: Checks = {
  session__status_is_known: oneOf('status', SESSION_STATUSES),
  session__moderation_is_known: oneOf('moderation', MODERATIONS),
  session__closed_has_a_time: `status <> 'CLOSED' OR closed_at IS NOT NULL`,
  session__open_has_a_time: `status = 'SCHEDULED' OR opened_at IS NOT NULL`,
};

export const SUPPORT_CHECKS: Checks = {
  session__closed_shows_support: `status <> 'CLOSED' OR NOT support_hidden`,
};
