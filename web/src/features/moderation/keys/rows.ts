/** The rows of what waits, as they stand on the page: one stop of the Tab key for all of them. */
import { useState } from 'react';

export function rowsOf(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-row]')];
}

export function isOpenRow(row: HTMLElement): boolean {
  return row.ariaCurrent === 'true';
}

export interface RowProps {
  'data-row': string;
  tabIndex: 0 | -1;
  onFocus: () => void;
}

/** The stop is where the focus was last, and the open item once another one is open; else the first row. */
export function useRows(ids: readonly string[], openId: string | null): (id: string) => RowProps {
  const [stop, setStop] = useState({ id: openId, openId });
  if (stop.openId !== openId) setStop({ id: openId, openId });
  const at = [stop.id, openId].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  return (id) => ({
    'data-row': id,
    tabIndex: id === at ? 0 : -1,
    onFocus: () => setStop({ id, openId }),
  });
}
