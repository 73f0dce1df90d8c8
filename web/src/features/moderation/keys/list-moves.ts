/** Where a key leads in a list of so many rows. */
import type { Pressed } from './desk-keys';

/** For the keys that any list understands; undefined for others, and where there is no further row. */
export function rowAfter({ key, ...held }: Pressed, at: number, count: number): number | undefined {
  if (held.ctrlKey || held.altKey || held.metaKey || held.shiftKey) return undefined;
  const rows: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  return within(rows[key], count);
}

export function within(row: number | undefined, count: number): number | undefined {
  return row !== undefined && row >= 0 && row < count ? row : undefined;
}
