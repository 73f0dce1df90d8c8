/** One row of a file made somebody to invite, or every reason why it cannot be. */
import { usualCapacities } from '@aportes/domain/capacities';
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { mayBeBoundToSession } from '@aportes/domain/people.policy';
import { codePointLength, textFault } from '@aportes/domain/text';
import type { Language } from '@aportes/domain/vocabulary';
import { cellTags, cellText } from '../../../platform/files/cell.js';
import type { KnownColumns } from '../../../platform/files/known-columns.js';
import { shortened, type RowProblem } from '../../../platform/files/row-problem.js';
import type { Invitee, InvitedRole } from '../data/invitation.repository.js';
import type { ParticipantField } from './participant-fields.js';
import type { ParticipantVocabulary } from './participant-vocabulary.js';

export type ParticipantVerdict =
  { invitee: Invitee; problems: readonly [] } | { invitee: null; problems: readonly RowProblem[] };

class ParticipantRow {
  readonly problems: RowProblem[] = [];

  constructor(private readonly cells: ReadonlyMap<ParticipantField, unknown>) {}

  text(field: ParticipantField, limit: TextLimit, isRequired: boolean): string | null {
    const text = (cellText(this.cells.get(field)) ?? '').trim();
    if (text === '' && !isRequired) return null;
    const code = textFault(text, limit);
    if (code === null) return text;
    this.problems.push({ field, code, limit: limit.max, actual: codePointLength(text) });
    return null;
  }

  email(): string {
    const email = normalizeEmail(this.text('email', TEXT_LIMITS.email, true) ?? '');
    if (email !== '' && !isEmailAddress(email)) this.refuse('email', 'NOT_AN_EMAIL', email);
    return email;
  }

  /** One value of a vocabulary; null where the cell is empty. */
  one<Value>(field: ParticipantField, find: (written: string) => Value | null): Value | null {
    const written = (cellText(this.cells.get(field)) ?? '').trim();
    return written === '' ? null : this.found(field, written, find);
  }

  many<Value>(field: ParticipantField, find: (written: string) => Value | null): Value[] {
    const values = cellTags(this.cells.get(field)).map((written) => this.found(field, written, find));
    return [...new Set(values.filter((value) => value !== null))];
  }

  refuse(field: ParticipantField, code: string, value?: string): void {
    this.problems.push({ field, code, ...(value === undefined ? {} : { value: shortened(value) }) });
  }

  private found<Value>(
    field: ParticipantField,
    written: string,
    find: (written: string) => Value | null,
  ): Value | null {
    const value = find(written);
    if (value === null) this.refuse(field, 'NOT_IN_LIST', written);
    return value;
  }
}

export interface ParticipantRules {
  plan: KnownColumns<ParticipantField>;
  vocabulary: ParticipantVocabulary;
  /** Of those who name none. */
  usualLanguage: Language;
}

export function readParticipant(
  columns: Readonly<Record<string, unknown>>,
  { plan, vocabulary, usualLanguage }: ParticipantRules,
): ParticipantVerdict {
  const row = new ParticipantRow(plan.cellsOf(columns));
  const institution = row.text('institution', TEXT_LIMITS.institution, false);
  const capacities = row.many('capacity', vocabulary.capacityOf);
  const kind = row.one('kind', vocabulary.kindOf);
  if (kind === null && !row.problems.some(({ field }) => field === 'kind')) row.refuse('kind', 'REQUIRED');
  const invitee: Invitee = {
    email: row.email(),
    name: row.text('name', TEXT_LIMITS.personName, true) ?? '',
    institution,
    countryCode: row.one('country', vocabulary.countryOf),
    stakeholderKind: kind ?? 'STATE',
    language: row.one('language', vocabulary.languageOf) ?? usualLanguage,
    capacities: capacities.length > 0 ? capacities : usualCapacities(institution),
    roles: rolesOf(row, vocabulary),
  };
  return row.problems.length > 0 ? { invitee: null, problems: row.problems } : { invitee, problems: [] };
}

/** Roles that can be for one session are for each that the row names; all others are for the meeting. */
function rolesOf(row: ParticipantRow, vocabulary: ParticipantVocabulary): InvitedRole[] {
  const roles = row.many('role', vocabulary.roleOf);
  const sessionIds = row.many('session', vocabulary.sessionOf);
  if (roles.length === 0) return [{ role: 'EXPERT', sessionId: null }];
  return roles.flatMap((role): InvitedRole[] =>
    mayBeBoundToSession(role) && sessionIds.length > 0
      ? sessionIds.map((sessionId) => ({ role, sessionId }))
      : [{ role, sessionId: null }],
  );
}
