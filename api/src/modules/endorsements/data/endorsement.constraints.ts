/** What always holds for an endorsement, by name, for migration and entity. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CAPACITIES, STANCES } from '@aportes/domain/vocabulary';
import { lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const ENDORSEMENT_CHECKS: Checks = {
  endorsement__capacity_is_known: oneOf('capacity', CAPACITIES),
  endorsement__stance_is_known: oneOf('stance', STANCES),
  endorsement__reservation_iff_reserved: `(stance = 'WITH_RESERVATION') = (reservation IS NOT NULL)`,
  endorsement__reservation_length: lengthWithin('reservation', TEXT_LIMITS.reservation),
  endorsement__ends_after_start: `ended_at IS NULL OR ended_at >= created_at`,
};

/** What is set aside while its person is named beside the text has ended, until it comes back. */
export const SET_ASIDE_CHECKS: Checks = {
  endorsement__set_aside_has_ended: `NOT set_aside OR ended_at IS NOT NULL`,
};
