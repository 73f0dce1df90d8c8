/** What leaves the API of an error: a refusal keeps its code; of anything unexpected only a trace id, for the log. */
import { PROBLEM_CODES } from '@aportes/domain/problems';
import { HttpException, HttpStatus, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { QueryFailedError } from 'typeorm';
import { WaitedTooLong } from '../../kernel/line.js';
import { isContended } from '../database/unit-of-work.js';

const logger = new Logger('Errors');

/** Mistakes of the client that GraphQL itself finds; their messages help to mend them. */
const CLIENT_MISTAKES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const REFUSALS: ReadonlySet<unknown> = new Set(PROBLEM_CODES);

const CODE_OF_STATUS: Partial<Record<number, string>> = {
  [HttpStatus.BAD_REQUEST]: 'INVALID',
  [HttpStatus.UNAUTHORIZED]: 'NOT_SIGNED_IN',
  [HttpStatus.FORBIDDEN]: 'FORBIDDEN',
  [HttpStatus.NOT_FOUND]: 'NOT_FOUND',
  [HttpStatus.TOO_MANY_REQUESTS]: 'RATE_LIMITED',
};

/** NUL, the one character that PostgreSQL cannot hold: sent where a code or an address belongs, it is the client's mistake. */
function isUnstorable(error: unknown): boolean {
  return error instanceof QueryFailedError && (error as { code?: unknown }).code === '22021';
}

/** How `pg` and its pool name that no answer, or no connection, came in time; their errors have no code. */
const LATE = new Set([
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  // What was asked on a line that was given up because an earlier question got no answer.
  'Connection terminated',
  'Connection terminated unexpectedly',
]);
const STATEMENT_TIMEOUT = '57014';

/** The database has too much to do, or is silent: the same may be taken in a moment. */
function isLate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (LATE.has(error.message) || ('code' in error && error.code === STATEMENT_TIMEOUT))
  );
}

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

/** What is found in the log: whatever was unexpected, and a database that is late. */
export function traced(error: unknown): { traceId?: string } {
  return isLate(causeOf(error)) ? { traceId: logged(error) } : {};
}

/** Whether there is too much to do: the same may be taken in a moment. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 'BUSY';
}

/** The code under which an error may be told; null for what is nobody's business. */
export function codeOf(error: unknown): string | null {
  if (isUnstorable(error)) return 'INVALID';
  if (error instanceof WaitedTooLong || isLate(error) || isContended(error)) return 'BUSY';
  if (error instanceof HttpException) return CODE_OF_STATUS[error.getStatus()] ?? null;
  if (!(error instanceof GraphQLError)) return null;
  const { originalError } = error;
  if (originalError && !(originalError instanceof GraphQLError)) return codeOf(originalError);
  const { code } = (originalError ?? error).extensions;
  return typeof code === 'string' ? code : null;
}

/** Messages of the database can quote what a person wrote: of those only kind, constraint and place are logged. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { code, constraint = '' } = error as { code?: string; constraint?: string };
  const what = code ? `${error.name} ${code} ${constraint}` : String(error);
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [what, ...places.slice(0, 8)].join('\n');
}

/** Writes the error to the log and answers with the id under which it is found there. */
export function logged(error: unknown): string {
  const traceId = randomUUID();
  logger.error(`${traceId} ${traceOf(causeOf(error))}`);
  return traceId;
}

/** Used by both transports. */
export function safeError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const code = codeOf(error) ?? formatted.extensions?.['code'];
  if (REFUSALS.has(code) && code !== 'INTERNAL')
    return { message: String(code), locations, path, extensions: { code, ...traced(error) } };
  if (typeof code === 'string' && CLIENT_MISTAKES.has(code))
    return { message, locations, path, extensions: { code } };
  return { message: 'INTERNAL', path, extensions: { code: 'INTERNAL', traceId: logged(error) } };
}
