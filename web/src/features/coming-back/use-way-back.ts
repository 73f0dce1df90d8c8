/** One attempt to come in: what stands in its way, in words, and everything asked anew once it succeeded. */
import { useState } from 'react';
import type { AuthOutcome } from '../../lib/graphql/auth-post';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { useWords } from '../../lib/words/use-words';

export interface WayBack {
  busy: boolean;
  /** Why the last attempt failed. */
  problem: string | null;
  /** Grows with each attempt that failed. */
  attempt: number;
  refuse: (words: string) => void;
  /** True where the work was answered well. */
  run: (work: () => Promise<AuthOutcome>, signsIn: boolean) => Promise<boolean>;
}

export function useWayBack(): WayBack {
  const { t } = useWords();
  const startAsMe = useAnotherPerson();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ problem: string | null; attempt: number }>({
    problem: null,
    attempt: 0,
  });
  const refuse = (problem: string) => setRefused((last) => ({ problem, attempt: last.attempt + 1 }));

  const run = async (work: () => Promise<AuthOutcome>, signsIn: boolean): Promise<boolean> => {
    setBusy(true);
    const outcome = await work().catch(() => 'unreachable' as const);
    setBusy(false);
    if (outcome === 'in') {
      setRefused((last) => ({ ...last, problem: null }));
      if (signsIn) await startAsMe();
      return true;
    }
    const key = outcome === 'too-often' ? 'tooOften' : outcome;
    refuse(t(`people:back.problems.${key}`));
    return false;
  };

  return { busy, ...refused, refuse, run };
}
