/** Reads beforehand what the item that comes next is decided by, so that its decision stands there at once. */
import { useQuery } from '@apollo/client/react';
import { ContributionDetailsByIdDocument } from '@aportes/graphql/generated/graphql';
import { nextAfter, type Waiting } from './desk-queue';

export function useNextAtHand(list: readonly Waiting[], openId: string | null): void {
  const id = openId === null ? null : nextAfter(list, openId);
  useQuery(ContributionDetailsByIdDocument, { variables: { id: id ?? '' }, skip: id === null });
}
