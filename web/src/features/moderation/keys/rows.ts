/** The rows of what waits, as they stand on the page: one stop of the Tab key for all of them. */
import { useCallback, useState } from 'react';

/** The line of the keys stands over the end of the list (pixels). */
const KEYS_LINE = 48;

export function rowsOf(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-row]')];
}

export function isOpenRow(row: HTMLElement): boolean {
  return row.ariaCurrent === 'true';
}

/** Follows the open item with the list alone: the page stays where one reads. */
export function showOpenRow(place: ParentNode): void {
  const row = rowsOf(place).find(isOpenRow);
  const list = row?.closest('[data-queue]')?.parentElement;
  if (!row || !list) return;
  const { top, bottom } = row.getBoundingClientRect();
  const seen = list.getBoundingClientRect();
  const end = Math.min(seen.bottom, window.innerHeight - KEYS_LINE);
  if (top < seen.top) list.scrollTop -= seen.top - top;
  else if (bottom > end) list.scrollTop += bottom - end;
}

export interface RowProps {
  'data-row': string;
  tabIndex: 0 | -1;
  onFocus: (event: React.FocusEvent<HTMLElement>) => void;
}

/** The stop is where the focus was last, and the open item once another one is open; else the first row. */
export function useRows(ids: readonly string[], openId: string | null): (id: string) => RowProps {
  const [stop, setStop] = useState({ id: openId, openId });
  if (stop.openId !== openId) setStop({ id: openId, openId });
  // The same for all rows and at all times: a row is not drawn again for it.
  const onFocus = useCallback(
    ({ currentTarget }: React.FocusEvent<HTMLElement>) =>
      setStop((last) => ({ ...last, id: currentTarget.dataset['row'] ?? null })),
    [],
  );
  const at = [stop.id, openId].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  return (id) => ({
    'data-row': id,
    tabIndex: id === at ? 0 : -1,
    onFocus,
  });
}
