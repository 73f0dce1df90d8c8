/** Tells whoever listens that the server no longer knows who asks. */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

const EVENT = 'aportes:not-signed-in';

/** Passes every error on; one of this kind is told besides. */
export function notSignedInLink(): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    if (error.errors.some(({ extensions }) => extensions?.['code'] === 'NOT_SIGNED_IN'))
      window.dispatchEvent(new Event(EVENT));
  });
}

/** Answers with the way to stop listening. */
export function onNotSignedIn(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
