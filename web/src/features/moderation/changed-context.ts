/** What becomes of the open item without its leaving the desk: it stays open, in another version that can be taken back. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { createContext, useContext } from 'react';
import type { JustDecided } from './undo/just-decided';

export type OnChanged = (card: ContributionCardFragment, done: JustDecided) => void;

const Changed = createContext<OnChanged>(() => {});

export const ChangedProvider = Changed.Provider;

export function useOnChanged(): OnChanged {
  return useContext(Changed);
}
