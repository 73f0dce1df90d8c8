/** The desk by keyboard: what each key does while the focus is in the list of what waits or in the open item. */
import { useEffect } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { deskKeyOf, isSingle, type DeskAct, type DeskKey } from './desk-keys';
import { rowAfter, within } from './list-moves';
import { isOpenRow, rowsOf } from './rows';
import { useSingleKeys } from './single-keys';

const FIELDS = 'input, textarea, select, [contenteditable]';
const PLACES = 'article, [data-queue]';

/** Held down they would decide about what nobody has seen. */
const ONCE: readonly DeskAct[] = ['accept', 'request', 'decline'];

export interface DeskMoves {
  /** Opens the item so many further on; false where there is none. */
  step: (by: 1 | -1) => boolean;
}

export function useDeskKeys(desk: React.RefObject<HTMLElement | null>, { step }: DeskMoves): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const on = useSingleKeys();
  useEffect(() => {
    const place = desk.current;
    if (!place) return;
    const act = (key: DeskKey, row: HTMLElement | undefined): boolean => {
      switch (key.act) {
        case 'open':
          return false; // A row is a button.
        case 'next':
        case 'previous': {
          const by = key.act === 'next' ? 1 : -1;
          return row ? focusRow(place, row, (at) => at + by) : step(by);
        }
        case 'back':
          return closeForm(place) || press(place, key) || focusOpenRow(place, row);
        case 'help':
          return press(place, key);
        default:
          if (!row || isOpenRow(row)) return press(place, key);
          announce(t('contributions:desk.keys.openFirst'));
          return true;
      }
    };
    const pressed = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLElement) || !isAtWork(target)) return;
      const row = rowsOf(place).find((one) => one === target);
      const key = deskKeyOf(event);
      const isListened = key && (on || !isSingle(key.key)) && (key.act === 'back' || !target.matches(FIELDS));
      const done = isListened
        ? !(event.repeat && ONCE.includes(key.act)) && act(key, row)
        : row !== undefined && focusRow(place, row, (at, count) => rowAfter(event, at, count));
      if (done) event.preventDefault();
    };
    place.addEventListener('keydown', pressed);
    return () => place.removeEventListener('keydown', pressed);
  });
}

/** In the list or in the open item, and not in a dialog that stands over them. */
function isAtWork(target: HTMLElement): boolean {
  return target.closest('dialog') === null && target.closest(PLACES) !== null;
}

/** What a key does is what its button does, and nothing where there is no such button. */
function press(place: HTMLElement, { key }: DeskKey): boolean {
  const button = place.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  button?.click();
  return button !== null;
}

function focusRow(
  place: HTMLElement,
  row: HTMLElement,
  to: (at: number, count: number) => number | undefined,
): boolean {
  const rows = rowsOf(place);
  const next = within(to(rows.indexOf(row), rows.length), rows.length);
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}

/** What was typed in it is kept; the button that opened it takes the focus. */
function closeForm(place: HTMLElement): boolean {
  const opener = place.querySelector<HTMLElement>('article button[aria-expanded="true"]');
  opener?.click();
  opener?.focus();
  return opener !== null;
}

function focusOpenRow(place: HTMLElement, from: HTMLElement | undefined): boolean {
  if (from) return false;
  const row = rowsOf(place).find(isOpenRow);
  row?.focus();
  return row !== undefined;
}
