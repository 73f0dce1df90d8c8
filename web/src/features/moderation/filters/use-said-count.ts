/** Says how much waits once other filters have found it; what changes later is said where it is done. */
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../ui/notice/announcer';

export function useSaidCount(found: string, words: string): void {
  const announce = useAnnounce();
  const last = useRef(found);
  useEffect(() => {
    if (last.current === found) return;
    last.current = found;
    announce(words);
  }, [found, words, announce]);
}
