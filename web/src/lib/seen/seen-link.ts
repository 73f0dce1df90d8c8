/** Keeps the answers that a person goes back to, and gives them again where the server cannot be reached. */
import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { catchError, from, map, tap } from 'rxjs';
import type { Seen } from './seen';

/** Who I am, the meeting with its agenda, and what one reads in it; never a desk, a list of people, or a command. */
const KEPT = new Set([
  'Standing',
  'Meetings',
  'Meeting',
  'SessionWall',
  'MyContributions',
  'MyAnswersAwaited',
  'MyComments',
  'MyEndorsements',
  'MyLinks',
  'ContributionOfSymbol',
  'ContributionOfId',
  'ContributionComments',
  'WithdrawnContribution',
]);

/** The server answers within nine seconds; on a line that is slower than that, what was last seen is better than nothing. */
const PATIENCE_MS = 10_000;

/** Only the beginning of a list is kept. */
const isKept = ({ operationName = '', variables }: ApolloLink.Operation) =>
  KEPT.has(operationName) && !variables['after'];

const isUnreachable = (error: unknown) => !ServerError.is(error) || error.statusCode >= 500;

export function seenLink(seen: Seen): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (!isKept(operation)) return forward(operation);
    const key = `${operation.operationName} ${JSON.stringify(operation.variables)}`;
    const fromDevice = (error: unknown) =>
      from(seen.find(key)).pipe(
        map((found): ApolloLink.Result => {
          if (!found) throw error;
          seen.served(found.at);
          return { data: found.data as ApolloLink.Result['data'] };
        }),
      );
    operation.setContext({ fetchOptions: { signal: AbortSignal.timeout(PATIENCE_MS) } });
    return forward(operation).pipe(
      tap(({ data, errors }) => {
        if (data && !errors) void seen.keep(key, data);
      }),
      catchError((error: unknown) => {
        if (!isUnreachable(error)) throw error;
        return fromDevice(error);
      }),
    );
  });
}
