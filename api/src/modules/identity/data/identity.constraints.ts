/** What always holds for accounts, sign-ins and participants, by name, for migration and entities. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CAPACITIES, LANGUAGES, ROLES, STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import { eachOneOf, lengthWithin, oneOf, type Checks } from '../../../platform/database/checks.js';

export const TOKEN_PURPOSES = ['DEMO', 'SETUP'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

export const ACCOUNT_CHECKS: Checks = { account__language_is_known: oneOf('language', LANGUAGES) };

export const SIGN_IN_CHECKS: Checks = {
  sign_in__expires_after_start: 'expires_at > created_at',
  sign_in__digest_is_sha256: 'octet_length(token_digest) = 32',
};

export const SIGN_IN_TOKEN_CHECKS: Checks = {
  sign_in_token__purpose_is_known: oneOf('purpose', TOKEN_PURPOSES),
  sign_in_token__digest_is_sha256: 'octet_length(digest) = 32',
};

export const PARTICIPANT_CHECKS: Checks = {
  participant__stakeholder_kind_is_known: oneOf('stakeholder_kind', STAKEHOLDER_KINDS),
  participant__language_is_known: oneOf('language', LANGUAGES),
  participant__capacities_are_known: eachOneOf('capacities', CAPACITIES),
};

export const IDENTITY_CHECKS: Checks = {
  participant_identity__name_length: lengthWithin('name', TEXT_LIMITS.personName),
  participant_identity__institution_length: lengthWithin('institution', TEXT_LIMITS.institution),
};

export const ROLE_GRANT_CHECKS: Checks = {
  role_grant__role_is_known: oneOf('role', ROLES),
  role_grant__only_some_are_bound_to_a_session: `session_id IS NULL OR role IN ('RAPPORTEUR', 'PRESENTER')`,
};
