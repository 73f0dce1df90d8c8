/** One command at a time: which is under way, what came of it, and why one did not happen. */
import { useState } from 'react';
import { failureWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';

export interface Act {
  /** Names the command under way. */
  busy: string | null;
  refused: string | null;
  /** @param work answers with null when done, else why not, in words; true where it was done */
  act: (name: string, work: () => Promise<string | null>, done: string) => Promise<boolean>;
}

export function useAct(): Act {
  const { t } = useWords();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const act: Act['act'] = async (name, work, done) => {
    setBusy(name);
    const reason = await work().catch((error: unknown) => failureWords(t, error));
    setBusy(null);
    setRefused(reason);
    if (reason === null) announce(done);
    return reason === null;
  };
  return { busy, refused, act };
}
