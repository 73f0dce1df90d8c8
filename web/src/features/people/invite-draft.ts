/** Somebody to invite, as typed, and what stands in the way of sending it. */
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { mayBeBoundToSession } from '@aportes/domain/people.policy';
import { textFault } from '@aportes/domain/text';
import type { Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';
import type { InviteeInput } from '@aportes/graphql/generated/graphql';
import { newId } from '../../lib/ids/new-id';
import type { FieldRefusal } from '../../lib/problems/problems';

export interface InviteDraft {
  /** Made here: sending twice is inviting once. */
  id: string;
  email: string;
  name: string;
  institution: string;
  countryCode: string;
  stakeholderKind: StakeholderKind | '';
  language: Language;
  role: Role;
  sessionId: string;
}

export function newInviteDraft(language: Language): InviteDraft {
  const empty = { email: '', name: '', institution: '', countryCode: '', sessionId: '' };
  return { id: newId(), ...empty, stakeholderKind: '', language, role: 'EXPERT' };
}

export function inviteRefusals({ email, name, stakeholderKind }: InviteDraft): FieldRefusal[] {
  const nameFault = textFault(name, TEXT_LIMITS.personName);
  const refusals: FieldRefusal[] = [];
  if (email.trim() === '') refusals.push({ field: 'email', code: 'REQUIRED' });
  else if (!isEmailAddress(normalizeEmail(email))) refusals.push({ field: 'email', code: 'NOT_AN_EMAIL' });
  if (nameFault) refusals.push({ field: 'name', code: nameFault, limit: TEXT_LIMITS.personName.max });
  if (stakeholderKind === '') refusals.push({ field: 'stakeholderKind', code: 'REQUIRED' });
  return refusals;
}

/** Null while something required is missing. */
export function inviteeOf(draft: InviteDraft): InviteeInput | null {
  const { id, email, name, institution, countryCode, stakeholderKind, language, role, sessionId } = draft;
  if (stakeholderKind === '') return null;
  return {
    id,
    email: normalizeEmail(email),
    name: name.trim(),
    institution: institution.trim() || null,
    countryCode: countryCode || null,
    stakeholderKind,
    language,
    roles: [{ role, sessionId: mayBeBoundToSession(role) && sessionId ? sessionId : null }],
  };
}
