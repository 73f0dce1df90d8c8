/** Refusals that are no result: not signed in, forbidden, unknown. Everything else becomes INTERNAL with a trace id. */
import type { ProblemCode } from '@aportes/domain/problems';
import { GraphQLError } from 'graphql';

export function refusal(code: ProblemCode): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}

/** Told by this code to whoever asks; nothing has failed. */
export function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError;
}

/** Unknown and forbidden things get this same answer, so that nobody learns which ids exist. */
export function notFound(): GraphQLError {
  return refusal('NOT_FOUND');
}
