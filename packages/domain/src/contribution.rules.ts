/** What a contribution of each kind must say before it can be submitted. */
import { codeList, readCodes } from './contribution.template.js';
import { TEXT_LIMITS } from './limits.js';
import { textFault, type TextFault } from './text.js';
import type { Addressee, ContributionKind, Moderation, SessionStatus } from './vocabulary.js';

export type FieldFault = TextFault | 'NOT_IN_LIST' | 'TOO_MANY' | 'UNKNOWN_REFERENCE';

export interface FieldProblem {
  field: string;
  code: FieldFault;
}

export interface ContributionContent {
  kind: ContributionKind;
  title: string | null;
  text: string;
  addressees: readonly Addressee[];
}

/** Kinds that carry their own title above the text. */
export function hasTitle(kind: ContributionKind): boolean {
  return kind === 'GOOD_PRACTICE';
}

/** Kinds written in one line, without further fields. */
export function isOneLine(kind: ContributionKind): boolean {
  return kind !== 'RECOMMENDATION' && kind !== 'GOOD_PRACTICE';
}

/** Every reason why the content cannot be submitted as it stands, by field. */
export function contentProblems(content: ContributionContent): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const text = textFault(content.text, TEXT_LIMITS.contributionText);
  if (text) problems.push({ field: 'text', code: text });
  const titleGiven = content.title !== null && content.title !== '';
  const title =
    hasTitle(content.kind) || titleGiven ? textFault(content.title, TEXT_LIMITS.contributionTitle) : null;
  if (title) problems.push({ field: 'title', code: title });
  if (content.kind === 'RECOMMENDATION' && content.addressees.length === 0)
    problems.push({ field: 'addressees', code: 'REQUIRED' });
  return problems;
}

/** Why a further field of this name cannot hold the text. */
export function detailFault(name: string, text: string): FieldFault | null {
  const fault = textFault(text, TEXT_LIMITS.detail);
  if (fault) return fault;
  const list = codeList(name);
  return list && !readCodes(list, text) ? 'NOT_IN_LIST' : null;
}

/**
 * A submitted input waits for a rapporteur, except where its session accepts first and moderates afterwards; what comes
 * after that session is over waits as well.
 */
export function statusAfterSubmission(
  moderation: Moderation,
  isAfterClosing: boolean,
): 'SUBMITTED' | 'ACCEPTED' {
  return moderation === 'POST' && !isAfterClosing ? 'ACCEPTED' : 'SUBMITTED';
}

/** Sessions of which one sees the wall: all that have been opened once. */
export function hasWall(status: SessionStatus): boolean {
  return status !== 'SCHEDULED';
}
