/** What is chosen on the list to be done with at once; it stays while an item is open beside or instead of the list. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { BULK_MAX } from '@aportes/domain/limits';
import { createContext, useContext, useState } from 'react';

export interface Selection {
  ids: readonly string[];
  toggle: (id: string) => void;
  /** Something has been chosen since the desk was opened. */
  isUsed: boolean;
  /** As many of them as are done at once. */
  setAll: (ids: readonly string[]) => void;
}

const NONE: Selection = { ids: [], isUsed: false, toggle: () => {}, setAll: () => {} };
const Chosen = createContext(NONE);

export function useSelection(): Selection {
  return useContext(Chosen);
}

/** What the reader can decide about, tag or assign; who has it in hand shows when it is done. */
export function isSelectable({ abilities, waitingSince }: ContributionCardFragment): boolean {
  return waitingSince !== null && (abilities.decide || abilities.retag || abilities.assign);
}

export function Selecting({ children }: { children: React.ReactNode }) {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const chosen = ids ?? [];
  const setAll = (all: readonly string[]) => setIds(all.slice(0, BULK_MAX));
  const toggle = (id: string) =>
    setAll(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return <Chosen value={{ ids: chosen, isUsed: ids !== null, toggle, setAll }}>{children}</Chosen>;
}
