/** The desk by keyboard: what each key does while the focus is in the list of what waits or in the open item. */
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { deskKeyOf, isSingle, type DeskKey } from './desk-keys';
import { rowAfter, within } from './list-moves';
import { pressBy } from './pressed-key';
import { isOpenRow, rowsOf } from './rows';
import { useSingleKeys } from './single-keys';
import { useHaste } from './use-haste';
import { useTyping } from './use-typing';

const FIELDS = 'input:not([data-select]), textarea, select';
const SEARCH = 'input[aria-keyshortcuts]';
const PLACES = `article, [data-queue], [data-context], [data-undo], ${SEARCH}`;

/** Others, held down, would decide about what nobody has seen. */
const REPEATED: readonly string[] = ['next', 'previous', 'open', 'back'];

export interface DeskMoves {
  /** Opens the item so many further on; false where there is none. */
  step: (by: 1 | -1) => boolean;
  openId: string | null;
}

export function useDeskKeys(desk: React.RefObject<HTMLElement | null>, { step, openId }: DeskMoves): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const on = useSingleKeys();
  const isMeantBefore = useHaste(openId);
  const typing = useTyping();
  const act = (key: DeskKey, { place, target, row }: At): boolean => {
    switch (key.act) {
      case 'open':
        return false; // A row is a button.
      case 'next':
      case 'previous': {
        const by = key.act === 'next' ? 1 : -1;
        return row ? focusRow(place, row, (at) => at + by) : step(by);
      }
      case 'back':
        if (row) return false;
        return target.matches(SEARCH)
          ? focusStop(place)
          : closeForm(place) || press(place, key) || focusStop(place);
      case 'select':
        return select(row ?? rowsOf(place).find(isOpenRow));
      case 'search':
      case 'help':
      case 'undo':
        return press(place, key);
      default:
        if (row && !isOpenRow(row)) announce(t('contributions:desk.keys.openFirst'));
        else if (!isMeantBefore(key) && !press(place, key)) {
          typing.missed();
          announce(t('contributions:desk.keys.notHere'));
        }
        return true;
    }
  };
  const pressed = useEffectEvent((event: KeyboardEvent, place: HTMLElement) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement) || !isAtWork(target)) return;
    const row = rowsOf(place).find((one) => one === target);
    const key = deskKeyOf(event);
    const isListened = key && (on || !isSingle(key.key)) && (key.act === 'back' || !target.matches(FIELDS));
    if (on && !target.matches(FIELDS) && typing.isGoingOn(event)) return event.preventDefault();
    const done = isListened
      ? !(event.repeat && !REPEATED.includes(key.act)) && act(key, { place, target, row })
      : row !== undefined && focusRow(place, row, (at, count) => rowAfter(event, at, count));
    if (done) event.preventDefault();
  });
  useEffect(() => {
    const place = desk.current;
    if (!place) return;
    const onKey = (event: KeyboardEvent) => pressed(event, place);
    place.addEventListener('keydown', onKey);
    return () => place.removeEventListener('keydown', onKey);
  }, [desk]);
}

/** Where a key was pressed. */
interface At {
  place: HTMLElement;
  target: HTMLElement;
  /** None in the open item. */
  row: HTMLElement | undefined;
}

/** In the list or in the open item, and not in a dialog that stands over them. */
function isAtWork(target: HTMLElement): boolean {
  return target.closest('dialog') === null && target.closest(PLACES) !== null;
}

/** What a key does is what its button does, and nothing where there is no such button; to a field it leads. */
function press(place: HTMLElement, { key }: DeskKey): boolean {
  const named = place.querySelector<HTMLElement>(`[aria-keyshortcuts~="${key}"]`);
  if (named?.matches(FIELDS)) named.focus();
  else if (named) pressBy(key, named);
  return named !== null;
}

/** Chooses a row to be done with at once with others. */
function select(row: HTMLElement | undefined): boolean {
  const box = row?.closest('li')?.querySelector<HTMLElement>('[data-select]');
  box?.click();
  return box !== undefined;
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
  const opener = place.querySelector<HTMLElement>('article button[aria-expanded="true"]:not([data-more])');
  opener?.click();
  opener?.focus();
  return opener !== null;
}

/** Back to the list: where its one stop is. */
function focusStop(place: HTMLElement): boolean {
  const row = rowsOf(place).find(({ tabIndex }) => tabIndex === 0);
  row?.focus();
  return row !== undefined;
}
