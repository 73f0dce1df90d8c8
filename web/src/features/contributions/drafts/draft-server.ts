/** Own drafts on the server, asked in the name of the account that wrote them and of no other. */
import type { ApolloClient } from '@apollo/client';
import {
  DiscardDraftDocument,
  KeepDraftDocument,
  MyDraftsDocument,
  type KeepDraftMutation,
} from '@aportes/graphql/generated/graphql';
import type { DraftForm } from '@aportes/domain/vocabulary';
import type { DraftServer, KeepReply } from './draft-keeper';

/** The server answers within nine seconds; what takes longer is lost on the way (milliseconds). */
const ANSWER_WITHIN_MS = 15_000;

/** For what something is written: a session, or a contribution about which it says something. */
export interface DraftPlace {
  form: DraftForm;
  sessionId?: string;
  contributionId?: string;
  /** Of several forms at one contribution, whether a draft belongs into this one. */
  holds?: (content: string) => boolean;
}

export function draftServer(
  client: ApolloClient,
  owner: string,
  { holds = () => true, ...place }: DraftPlace,
): DraftServer {
  const context = () => ({
    headers: { 'aportes-account': owner },
    fetchOptions: { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) },
  });
  const fetchPolicy = 'no-cache';
  return {
    async mine() {
      const query = MyDraftsDocument;
      const { data } = await client.query({ query, variables: place, fetchPolicy, context: context() });
      return known(data).myDrafts.filter(({ content }) => holds(content));
    },
    async keep(draft) {
      const variables = { input: { ...draft, ...place } };
      const mutation = KeepDraftDocument;
      const { data } = await client.mutate({ mutation, variables, fetchPolicy, context: context() });
      return replyOf(known(data).keepDraft);
    },
    async discard(draftId) {
      const variables = { input: { draftId } };
      await client.mutate({ mutation: DiscardDraftDocument, variables, fetchPolicy, context: context() });
    },
  };
}

function known<Data>(data: Data | null | undefined): Data {
  if (!data) throw new Error('The server answered nothing.');
  return data;
}

function replyOf(answer: KeepDraftMutation['keepDraft']): KeepReply {
  switch (answer.__typename) {
    case 'DraftPayload':
      return { kind: 'kept', draft: answer.draft };
    case 'DraftChanged':
      return { kind: 'changed', current: answer.current };
    case 'IdReused':
      return { kind: 'given' };
    case 'Invalid':
      return { kind: 'refused' };
  }
}
