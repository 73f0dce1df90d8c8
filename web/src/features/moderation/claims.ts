/** Claims as the desk of one reader knows them: whose an item is, and the ways to take it and to leave it. */
import type { ApolloClient } from '@apollo/client';
import {
  ClaimContributionDocument,
  HeldHereFragmentDoc,
  ReleaseContributionDocument,
  type ClaimPartsFragment,
} from '@aportes/graphql/generated/graphql';

export interface Claimable {
  claim: ClaimPartsFragment | null;
}

/** What somebody else has in hand is theirs to decide. */
export function theirClaim({ claim }: Claimable): ClaimPartsFragment | null {
  return claim && !claim.isMine ? claim : null;
}

/** Whether the reader has it, by the last that was heard of it. */
function isHeldHere({ cache }: ApolloClient, id: string): boolean {
  const known = cache.readFragment({
    id: cache.identify({ __typename: 'Contribution', id }),
    fragment: HeldHereFragmentDoc,
  });
  return known?.claim?.isMine ?? false;
}

const turns = new Map<string, Promise<void>>();

/** What is left and taken again at once ends as it was meant. Where it fails nobody is hindered: whoever decides claims first. */
function inTurn(id: string, work: () => Promise<unknown>): void {
  const turn = (turns.get(id) ?? Promise.resolve())
    .then(work)
    .catch(() => {})
    .then(() => {
      if (turns.get(id) === turn) turns.delete(id);
    });
  turns.set(id, turn);
}

export function takeInHand(client: ApolloClient, id: string): void {
  const variables = { input: { contributionId: id } };
  inTurn(id, () => client.mutate({ mutation: ClaimContributionDocument, variables }));
}

export function leaveInHand(client: ApolloClient, id: string): void {
  inTurn(id, async () => {
    if (isHeldHere(client, id)) await release(client, { contributionId: id });
  });
}

/** The page goes, and waits for no turn and no answer: what is being taken in hand just now may be held already. */
export function leaveForGood(client: ApolloClient, id: string): void {
  if (turns.has(id) || isHeldHere(client, id))
    void release(client, { contributionId: id }, true).catch(() => {});
}

export async function release(
  client: ApolloClient,
  input: { contributionId: string; ofAnother?: boolean },
  outlivesPage = false,
): Promise<void> {
  const context = outlivesPage ? { fetchOptions: { keepalive: true } } : {};
  await client.mutate({ mutation: ReleaseContributionDocument, variables: { input }, context });
}
