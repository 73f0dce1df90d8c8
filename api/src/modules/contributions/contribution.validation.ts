/** Shape of what a device sends: every reason to refuse it that needs no look into the database. */
import { contentProblems, type FieldFault } from '@aportes/domain/contribution.rules';
import { COUNT_LIMITS, TEXT_LIMITS, type TextLimit } from '@aportes/domain/limits';
import { codePointLength, textFault } from '@aportes/domain/text';
import type { Addressee, AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';
import type { ContributionDetail } from './data/contribution-revision.entity.js';

/** One refused field; for lengths and counts also what is allowed and what was sent. */
export interface FieldRefusal {
  field: string;
  code: FieldFault;
  limit?: number;
  actual?: number;
}

export interface ContributionText {
  language: string;
  title: string | null;
  text: string;
  addressees: readonly Addressee[];
  affectedGroups: readonly AffectedGroup[];
  details: readonly ContributionDetail[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DETAIL_NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const MAX_DETAILS = 20;
const MAX_LANGUAGE_TAG = 35;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Malformed ids among the given fields; null and undefined are for the caller to judge. */
export function idRefusals(ids: Record<string, string | null | undefined>): FieldRefusal[] {
  return Object.entries(ids)
    .filter(([, id]) => id !== null && id !== undefined && !isUuid(id))
    .map(([field]) => ({ field, code: 'MALFORMED' }));
}

/** The tag in canonical case (`es-CL`), or null where it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return tag.length <= MAX_LANGUAGE_TAG ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}

export function languageRefusals(tag: string): FieldRefusal[] {
  return canonicalLanguage(tag) === null ? [{ field: 'language', code: 'MALFORMED' }] : [];
}

/** A text that must be there, within its limits. */
export function textRefusals(field: string, text: string | null | undefined, limit: TextLimit): FieldRefusal[] {
  const code = textFault(text, limit);
  if (!code) return [];
  return [code === 'TOO_LONG' ? { field, code, limit: limit.max, actual: codePointLength(text ?? '') } : { field, code }];
}

/** A text that may be absent; an empty one counts as absent. */
export function optionalTextRefusals(
  field: string,
  text: string | null | undefined,
  limit: TextLimit,
): FieldRefusal[] {
  return text ? textRefusals(field, text, limit) : [];
}

export function countRefusals(field: string, values: readonly unknown[], limit: number): FieldRefusal[] {
  return values.length > limit ? [{ field, code: 'TOO_MANY', limit, actual: values.length }] : [];
}

function detailRefusals(details: readonly ContributionDetail[]): FieldRefusal[] {
  return [
    ...countRefusals('details', details, MAX_DETAILS),
    ...details.flatMap(({ name, text }, index) => [
      ...(DETAIL_NAME.test(name) ? [] : [{ field: `details.${index}.name`, code: 'MALFORMED' as const }]),
      ...textRefusals(`details.${index}.text`, text, TEXT_LIMITS.detail),
    ]),
  ];
}

const LENGTH_LIMITS: Record<string, TextLimit | undefined> = {
  text: TEXT_LIMITS.contributionText,
  title: TEXT_LIMITS.contributionTitle,
};

/** The domain's rules for the kind, with the lengths that a person needs to mend the text. */
function ruleRefusals(kind: ContributionKind, content: ContributionText): FieldRefusal[] {
  return contentProblems({ kind, ...content }).map(({ field, code }) => {
    const limit = LENGTH_LIMITS[field];
    if (code !== 'TOO_LONG' || !limit) return { field, code };
    const actual = codePointLength((field === 'title' ? content.title : content.text) ?? '');
    return { field, code, limit: limit.max, actual };
  });
}

export function contentRefusals(kind: ContributionKind, content: ContributionText): FieldRefusal[] {
  return [
    ...languageRefusals(content.language),
    ...ruleRefusals(kind, content),
    ...countRefusals('addressees', content.addressees, COUNT_LIMITS.addressees),
    ...countRefusals('affectedGroups', content.affectedGroups, COUNT_LIMITS.affectedGroups),
    ...detailRefusals(content.details),
  ];
}
