/** What always holds for accounts, sign-ins and participants, by name, for migration and entities. */
import { MAILED_CODE_ATTEMPTS, TEXT_LIMITS } from '@aportes/domain/limits';
import { CAPACITIES, LANGUAGES, ROLES, SIGN_IN_PROOFS, STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import {
  eachOneOf,
  emailAddress,
  lengthWithin,
  oneOf,
  type Checks,
} from '../../../platform/database/checks.js';

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

/** Since accounts can be erased: nobody is behind such a participant, and nobody comes back as one. */
export const ERASURE_CHECKS: Checks = {
  participant__erased_is_nobody: 'erased_at IS NULL OR (account_id IS NULL AND left_at IS NOT NULL)',
};

export const IDENTITY_CHECKS: Checks = {
  participant_identity__name_length: lengthWithin('name', TEXT_LIMITS.personName),
  participant_identity__institution_length: lengthWithin('institution', TEXT_LIMITS.institution),
};

export const ROLE_GRANT_CHECKS: Checks = {
  role_grant__role_is_known: oneOf('role', ROLES),
  role_grant__only_some_are_bound_to_a_session: `session_id IS NULL OR role IN ('RAPPORTEUR', 'PRESENTER')`,
};

/** Since people can come back: how a device was signed in, and the address to which an account's mail goes. */
export const SIGN_IN_PROOF_CHECKS: Checks = {
  sign_in__proofs_are_known: eachOneOf('proofs', SIGN_IN_PROOFS),
};

export const ACCOUNT_EMAIL_CHECKS: Checks = {
  account_email__is_an_address: emailAddress('address', TEXT_LIMITS.email),
};

export const MAILED_CODE_PURPOSES = ['SIGN_IN', 'CONFIRM_EMAIL'] as const;
export type MailedCodePurpose = (typeof MAILED_CODE_PURPOSES)[number];

export const MAILED_CODE_CHECKS: Checks = {
  mailed_code__purpose_is_known: oneOf('purpose', MAILED_CODE_PURPOSES),
  mailed_code__is_an_address: emailAddress('address', TEXT_LIMITS.email),
  mailed_code__expires_after_start: 'expires_at > created_at',
  mailed_code__token_digest_is_sha256: 'octet_length(token_digest) = 32',
  mailed_code__code_digest_is_sha256: 'octet_length(code_digest) = 32',
  mailed_code__attempts_are_limited: `attempts BETWEEN 0 AND ${MAILED_CODE_ATTEMPTS}`,
  mailed_code__opens_an_account: `account_id IS NOT NULL OR (purpose = 'SIGN_IN' AND token_digest IS NULL AND code_digest IS NULL AND used_at IS NULL)`,
};
