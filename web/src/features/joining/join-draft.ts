/** What somebody types to join, and what stands in the way of sending it. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { STAKEHOLDER_KINDS, type Language, type StakeholderKind } from '@aportes/domain/vocabulary';
import type { JoinMeetingInput } from '@aportes/graphql/generated/graphql';
import { newId } from '../../lib/ids/new-id';
import type { FieldRefusal } from '../../lib/problems/problems';

export interface JoinDraft {
  /** Made here and kept with the draft: sending twice is joining once. */
  participantId: string;
  name: string;
  institution: string;
  countryCode: string;
  stakeholderKind: StakeholderKind | '';
}

export function newJoinDraft(): JoinDraft {
  return { participantId: newId(), name: '', institution: '', countryCode: '', stakeholderKind: '' };
}

export function asStakeholderKind(value: string): StakeholderKind | '' {
  return STAKEHOLDER_KINDS.find((one) => one === value) ?? '';
}

/** By the same rules as the server, so that nobody waits for a refusal. */
export function joinRefusals(draft: JoinDraft): FieldRefusal[] {
  const name = textFault(draft.name, TEXT_LIMITS.personName);
  const institution = draft.institution ? textFault(draft.institution, TEXT_LIMITS.institution) : null;
  return [
    ...(name ? [{ field: 'name', code: name, limit: TEXT_LIMITS.personName.max }] : []),
    ...(draft.stakeholderKind === '' ? [{ field: 'stakeholderKind', code: 'REQUIRED' as const }] : []),
    ...(institution && institution !== 'REQUIRED'
      ? [{ field: 'institution', code: institution, limit: TEXT_LIMITS.institution.max }]
      : []),
  ];
}

/** Null while something required is missing. */
export function joinInput(draft: JoinDraft, code: string, language: Language): JoinMeetingInput | null {
  const { participantId, name, institution, countryCode, stakeholderKind } = draft;
  if (stakeholderKind === '') return null;
  return {
    participantId,
    code,
    language,
    name: name.trim(),
    institution: institution.trim() || null,
    countryCode: countryCode || null,
    stakeholderKind,
  };
}
