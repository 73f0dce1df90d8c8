/** The codes of everything that can be refused; each has its text in every language. */

export const PROBLEM_CODES = [
  'INVALID',
  'SESSION_CLOSED',
  'SESSION_NOT_OPEN',
  'STALE',
  'ID_REUSED',
  'NOT_ALLOWED_NOW',
  'CLAIMED',
  'TOO_LATE',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'BUSY',
  'INTERNAL',
  'JOIN_CLOSED',
  'JOIN_CODE_UNKNOWN',
  'LAST_SECRETARIAT',
  'CODE_UNKNOWN',
  'EMAIL_IN_USE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const FIELD_PROBLEM_CODES = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'NOT_IN_LIST',
  'MALFORMED',
  'UNKNOWN_REFERENCE',
  'TOO_MANY',
  'NOT_AN_EMAIL',
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEM_CODES)[number];
