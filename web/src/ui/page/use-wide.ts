/** Whether there is room for two things beside each other, following the window; paper shows both as well. */
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 64rem), print';

function watch(told: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
}

export function useWide(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(WIDE).matches);
}
