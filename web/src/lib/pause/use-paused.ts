/** A value as it stands once it has not changed for a while: what was typed before the writer stopped to think. */
import { useEffect, useState } from 'react';

/** Undefined until the first pause; then the value of the last one. */
export function usePaused<T>(value: T, pauseMs: number): T | undefined {
  const [paused, setPaused] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setPaused(() => value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return paused;
}
