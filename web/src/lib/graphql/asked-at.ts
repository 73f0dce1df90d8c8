/** When each answer was asked for, so that one that was overtaken on its way is known as such. */
import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { map } from 'rxjs';

let moment = 0;

/** The next moment on this device: only the order of what happens is told. */
export const tick = (): number => ++moment;

/** What a command answers, and what comes by itself, is told as of when it comes. */
export function askedAtLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const askedAt = tick();
    return forward(operation).pipe(
      map((answer) => ({ ...answer, extensions: { ...answer.extensions, askedAt } })),
    );
  });
}
