/** Why the last attempt was refused, in the language of the moment. */
import { useState } from 'react';
import type { InWords } from '../words/in-words';
import { useWords } from '../words/use-words';

export interface Refusal {
  /** Null where nothing stands in the way. */
  words: string | null;
  /** Grows with each attempt that was refused. */
  attempt: number;
  refuse: (why: InWords) => void;
  clear: () => void;
}

interface Standing {
  why: InWords | null;
  attempt: number;
}

export function useRefusal(): Refusal {
  const { t } = useWords();
  const [{ why, attempt }, setStanding] = useState<Standing>({ why: null, attempt: 0 });
  return {
    words: why && why(t),
    attempt,
    refuse: (next) => setStanding((last) => ({ why: next, attempt: last.attempt + 1 })),
    clear: () => setStanding((last) => ({ ...last, why: null })),
  };
}
