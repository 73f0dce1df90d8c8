/** One attempt to come in: what stands in its way, in words, and everything asked anew once it succeeded. */
import { useState } from 'react';
import type { AuthOutcome } from '../../lib/graphql/auth-post';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { useWords } from '../../lib/words/use-words';

/** Why an attempt failed: the last part of its text's name, put into words in the language of the moment. */
type Refusal =
  | Exclude<AuthOutcome, 'in' | 'too-often'>
  | 'tooOften'
  | 'unreachable'
  | 'email.NOT_AN_EMAIL'
  | 'code.REQUIRED';

export interface WayBack {
  busy: boolean;
  /** Why the last attempt failed. */
  problem: string | null;
  /** Grows with each attempt that failed. */
  attempt: number;
  refuse: (refusal: Refusal) => void;
  /** True where the work was answered well. */
  run: (work: () => Promise<AuthOutcome>, signsIn: boolean) => Promise<boolean>;
}

export function useWayBack(): WayBack {
  const { t } = useWords();
  const startAsMe = useAnotherPerson();
  const [busy, setBusy] = useState(false);
  const [{ refusal, attempt }, setRefused] = useState<{ refusal: Refusal | null; attempt: number }>({
    refusal: null,
    attempt: 0,
  });
  const refuse = (why: Refusal) => setRefused((last) => ({ refusal: why, attempt: last.attempt + 1 }));

  const run = async (work: () => Promise<AuthOutcome>, signsIn: boolean): Promise<boolean> => {
    setBusy(true);
    const outcome = await work().catch(() => 'unreachable' as const);
    setBusy(false);
    if (outcome === 'in') {
      setRefused((last) => ({ ...last, refusal: null }));
      if (signsIn) await startAsMe();
      return true;
    }
    refuse(outcome === 'too-often' ? 'tooOften' : outcome);
    return false;
  };

  const problem = refusal === null ? null : t(`web:back.problems.${refusal}`);
  return { busy, problem, attempt, refuse, run };
}
