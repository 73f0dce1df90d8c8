/** Where the list and the open item take turns: whoever comes back to the list goes on where it was left. */
import { useEffect, useRef } from 'react';
import { rowsOf } from './rows';

export function useLedBack(openId: string | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const left = last.current;
    last.current = openId;
    if (openId === null && left !== null)
      rowsOf(document)
        .find((row) => row.dataset['row'] === left)
        ?.focus();
  }, [openId]);
}
