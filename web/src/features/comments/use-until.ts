/** Whether a moment is still to come; the screen is drawn again when it has. */
import { useEffect, useState } from 'react';

export function useUntil(moment: string | null): boolean {
  const [at, setAt] = useState(() => Date.now());
  const left = moment === null ? 0 : Date.parse(moment) - at;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setAt(Date.now()), left);
    return () => clearTimeout(timer);
  }, [left]);
  return left > 0;
}
