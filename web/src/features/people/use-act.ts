/** One command at a time: which is under way, what came of it, and why one did not happen. */
import { useState } from 'react';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import type { InWords } from '../../lib/words/in-words';
import { useAnnounce } from '../../ui/notice/announcer';

export interface Act {
  /** Names the command under way. */
  busy: string | null;
  refused: string | null;
  /** @param work answers with null when done, else why not; true where it was done */
  act: (name: string, work: () => Promise<InWords | null>, done: string) => Promise<boolean>;
}

export function useAct(): Act {
  const announce = useAnnounce();
  const [busy, setBusy] = useState<string | null>(null);
  const refusal = useRefusal();

  const act: Act['act'] = async (name, work, done) => {
    setBusy(name);
    const reason = await work().catch(failureWords);
    setBusy(null);
    if (reason) refusal.refuse(reason);
    else {
      refusal.clear();
      announce(done);
    }
    return reason === null;
  };
  return { busy, refused: refusal.words, act };
}
