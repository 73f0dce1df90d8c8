/** Takes a contribution, and what hangs on it, out of what is remembered, and reads what is shown anew. */
import type { ApolloClient } from '@apollo/client';

/** What is on the screen stays until the answer comes, a moment later; the rest is read anew by whoever opens it. */
export async function forget(client: ApolloClient, contributionId: string): Promise<void> {
  const { cache } = client;
  const kept = Object.entries(cache.extract() as Record<string, Record<string, unknown>>);
  const contribution = cache.identify({ __typename: 'Contribution', id: contributionId });
  const written = kept.find(([id]) => id === contribution)?.[1] ?? {};
  // Its comments and stances stand in lists of the own ones as well.
  const beneath = JSON.stringify(written).match(/(?:Comment|Endorsement):[\w-]+/g) ?? [];
  for (const id of [contribution, ...beneath]) if (id) cache.evict({ id, broadcast: false });
  cache.gc();
  await client.refetchQueries({ include: 'active' });
}
