/** Reasons to refuse single fields of an input, with the figures a person needs to mend them. */
import type { TextLimit } from '@aportes/domain/limits';
import type { FieldProblemCode } from '@aportes/domain/problems';
import { codePointLength, textFault } from '@aportes/domain/text';

/** One refused field; for lengths and counts also what is allowed and what was sent. */
export interface FieldRefusal {
  field: string;
  code: FieldProblemCode;
  limit?: number;
  actual?: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
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

/** A BCP 47 tag in canonical case (`es-CL`), or null where it is none. */
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
export function textRefusals(
  field: string,
  text: string | null | undefined,
  limit: TextLimit,
): FieldRefusal[] {
  const code = textFault(text, limit);
  if (!code) return [];
  if (code !== 'TOO_LONG') return [{ field, code }];
  return [{ field, code, limit: limit.max, actual: codePointLength(text ?? '') }];
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
