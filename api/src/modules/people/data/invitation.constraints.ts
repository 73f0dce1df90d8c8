/** What always holds for personal invitations, by name, for migration and entities. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CAPACITIES, LANGUAGES, ROLES, STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import {
  eachOneOf,
  emailAddress,
  lengthWithin,
  oneOf,
  type Checks,
} from '../../../platform/database/checks.js';

export const INVITATION_CHECKS: Checks = {
  invitation__is_an_address: emailAddress('email', TEXT_LIMITS.email),
  invitation__name_length: lengthWithin('name', TEXT_LIMITS.personName),
  invitation__institution_length: lengthWithin('institution', TEXT_LIMITS.institution),
  invitation__stakeholder_kind_is_known: oneOf('stakeholder_kind', STAKEHOLDER_KINDS),
  invitation__language_is_known: oneOf('language', LANGUAGES),
  invitation__capacities_are_known: eachOneOf('capacities', CAPACITIES),
  invitation__token_digest_is_sha256: 'octet_length(token_digest) = 32',
  invitation__token_expires: 'token_digest IS NULL OR expires_at IS NOT NULL',
  invitation__participant_has_accepted: 'participant_id IS NULL OR accepted_at IS NOT NULL',
  invitation__accepted_is_not_revoked: 'accepted_at IS NULL OR revoked_at IS NULL',
};

export const INVITATION_ROLE_CHECKS: Checks = {
  invitation_role__role_is_known: oneOf('role', ROLES),
  invitation_role__only_some_are_bound_to_a_session: `session_id IS NULL OR role IN ('RAPPORTEUR', 'PRESENTER')`,
};
