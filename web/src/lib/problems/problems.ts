/** Refusals and failures in words: from typed results by code and field, from anything else by what it is. */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PROBLEM_CODES, type FieldProblemCode, type ProblemCode } from '@aportes/domain/problems';
import type { TFunction } from 'i18next';
import type { InWords } from '../words/in-words';

export interface FieldRefusal {
  field: string;
  code: FieldProblemCode;
  limit?: number | null;
  actual?: number | null;
}

/** One line of an error summary. */
export interface SummaryEntry {
  fieldId: string;
  text: string;
}

/** Words for one field; `fields.<form>.<field>.<code>` says it better where a form has its own. */
export function fieldWords(t: TFunction, refusal: FieldRefusal, own?: string): string {
  const general = `problems:${refusal.code}`;
  const keys = own ? [`${own}.${refusal.field}.${refusal.code}`, general] : [general];
  return t(keys, { limit: refusal.limit ?? 0, actual: refusal.actual ?? 0 });
}

/** The first problem of each field, ready for the summary and the field; `own` is a catalogue path such as `web:join.problems`. */
export function summaryOf(
  t: TFunction,
  refusals: readonly FieldRefusal[],
  fieldId: (field: string) => string,
  own?: string,
): SummaryEntry[] {
  const first = refusals.filter((one, at) => refusals.findIndex((other) => other.field === one.field) === at);
  return first.map((one) => ({ fieldId: fieldId(one.field), text: fieldWords(t, one, own) }));
}

export function problemWords(code: ProblemCode): InWords {
  return (t) => t(`problems:${code}`);
}

export interface Failure {
  code: ProblemCode | 'UNREACHABLE';
  /** What the server's log calls it. */
  reference: string | null;
}

/** What a thrown error means to a person; without an answer of the server it was not reached. */
export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error)) return { code: 'UNREACHABLE', reference: null };
  const extensions = error.errors[0]?.extensions ?? {};
  const code = PROBLEM_CODES.find((one) => one === extensions['code']) ?? 'INTERNAL';
  const reference = extensions['traceId'];
  return { code, reference: typeof reference === 'string' ? reference : null };
}

export function failureWords(error: unknown): InWords {
  const { code } = failureOf(error);
  return code === 'UNREACHABLE' ? (t) => t('web:failure.unreachable') : problemWords(code);
}
