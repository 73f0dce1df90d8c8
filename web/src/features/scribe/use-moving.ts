/** Moving whoever waits, by keys or buttons: the focus stays with them, and their place is said aloud, also where none is further. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import type { Turn } from './floor';
import { moveOf } from './scribe-keys';
import { speakerWords } from './speaker-words';

export function useMoving(
  waiting: readonly Turn[],
  onMove: (turn: Turn, beforeId: string | null) => Promise<unknown>,
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const latest = useRef(waiting);
  useEffect(() => {
    latest.current = waiting;
  });
  /** One after the other: who presses twice at once moves by two. */
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const moveNow = async (id: string, by: -1 | 1) => {
    const order = latest.current;
    const from = order.findIndex((one) => one.id === id);
    const turn = order[from];
    if (!turn) return;
    const to = Math.min(Math.max(from + by, 0), order.length - 1);
    if (to !== from) await onMove(turn, order[by < 0 ? to : to + 1]?.id ?? null);
    const [place, total] = [to + 1, order.length];
    announce(t('scribe:moved', { name: speakerWords(turn), place, total }));
  };
  const move = ({ id }: Turn, by: -1 | 1) => {
    before.current = before.current.then(() => moveNow(id, by));
  };
  return {
    move,
    onKeyDown: (turn: Turn) => (event: KeyboardEvent) => {
      const by = moveOf(event);
      // A list of choices opens with these keys.
      if (!by || (event.target as HTMLElement).matches('select')) return;
      event.preventDefault();
      move(turn, by);
    },
  };
}
