/** How a command is delivered to the server, and what each way of failing means for it. */
import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { OutboxEntry, Reply } from '../../lib/outbox/outbox-entry';
import type { Deliver } from '../../lib/outbox/outbox-sender';
import { isCommandKind } from './command-kinds';

/** The server answers within nine seconds; what takes longer is lost on the way (milliseconds). */
const ANSWER_WITHIN_MS = 15_000;

/** With the account in whose name it was kept, so that the server takes it for nobody else. */
const contextOf = ({ owner }: OutboxEntry) => ({
  headers: owner === '' ? {} : { 'aportes-account': owner },
  fetchOptions: { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) },
});

export function deliverThrough(client: ApolloClient): Deliver {
  return async (entry) => {
    const { kind, input, expected, attempts } = entry;
    if (!isCommandKind(kind)) return { kind: 'refused', answer: { code: 'INVALID' } };
    try {
      // Fetched when there is something to send, and a network to fetch it with: not part of the first screen.
      const { COMMAND_DOCUMENTS } = await import('./command-documents');
      const { data } = await client.mutate<Record<string, { __typename: string }>>({
        mutation: COMMAND_DOCUMENTS[kind],
        variables: { input },
        context: contextOf(entry),
        ...(expected && attempts === 0 ? { optimisticResponse: { [kind]: expected } as never } : {}),
      });
      return replyOf(data?.[kind]);
    } catch (error) {
      return failedReply(error);
    }
  };
}

function replyOf(answer: { __typename: string } | undefined): Reply {
  if (!answer) return { kind: 'busy' };
  return { kind: answer.__typename.endsWith('Payload') ? 'received' : 'refused', answer };
}

const LATER = new Set<unknown>(['BUSY', 'INTERNAL', 'RATE_LIMITED']);
const LATER_STATUS = new Set([408, 429]);

/** Refused for good is only what the server understood and does not want. */
export function failedReply(error: unknown): Reply {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    if (code === 'NOT_SIGNED_IN') return { kind: 'signed-out' };
    return LATER.has(code) ? { kind: 'busy' } : { kind: 'refused', answer: { code } };
  }
  if (!ServerError.is(error)) return { kind: 'unanswered' };
  const { statusCode } = error;
  const isFinal = statusCode >= 400 && statusCode < 500 && !LATER_STATUS.has(statusCode);
  return isFinal ? { kind: 'refused', answer: { code: 'INVALID' } } : { kind: 'busy' };
}
