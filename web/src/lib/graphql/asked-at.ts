/** When each answer was asked for, so that one that was overtaken on its way is known as such. */
import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { map } from 'rxjs';

/** Goes with what is written into the cache; what is put there without has been told before. */
export interface Told {
  askedAt: number;
  /** The one field that is another; all of them where absent. */
  changes?: string;
}

let moment = 0;

/** The next moment on this device: only the order of what happens is told. */
export const tick = (): number => ++moment;

/** For what this device puts into the cache by itself. */
export const doneNow = (changes: string): { extensions: Required<Told> } => ({
  extensions: { askedAt: tick(), changes },
});

/** What a command answers, and what comes by itself, is told as of when it comes. */
export function askedAtLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const asked = operation.operationType === OperationTypeNode.QUERY ? tick() : undefined;
    return forward(operation).pipe(
      map((answer) => {
        const told: Told = { askedAt: asked ?? tick() };
        return { ...answer, extensions: { ...answer.extensions, ...told } };
      }),
    );
  });
}
