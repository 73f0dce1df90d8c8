/** A value that survives: kept every second while it changes, and at once when the page is put away. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, loadDraft, saveDraft } from './drafts';
import { registerForm } from './open-forms';

const EVERY_MS = 1000;

export interface Draft<T> {
  value: T;
  /** As it is at this moment, also between two drawings. */
  current: () => T;
  setValue: (next: T | ((last: T) => T)) => void;
  /** False until it is known whether something was kept. */
  ready: boolean;
  /** When it was last kept; null while nothing is. */
  keptAt: Date | null;
  /** The device refused to keep it: it lives as long as the page. */
  isUnkept: boolean;
  /** Forgets it, as after sending, and starts from a new value. */
  drop: (next: T) => Promise<void>;
}

export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [value, setState] = useState(initial);
  const [ready, setReady] = useState(false);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  const latest = useRef(initial);
  const unsaved = useRef(false);
  /** Something was written, given or let go here: newer than what the device may still tell. */
  const begun = useRef(false);
  const kept = useRef(false);

  const show = useCallback((next: T) => {
    latest.current = next;
    setState(next);
  }, []);

  const keep = useCallback(async () => {
    if (!unsaved.current) return;
    unsaved.current = false;
    const when = await saveDraft(key, latest.current);
    setUnkept(when === null);
    if (when) setKeptAt(when);
  }, [key]);

  const current = useCallback(() => latest.current, []);

  const setValue = useCallback(
    (next: T | ((last: T) => T)) => {
      unsaved.current = true;
      begun.current = true;
      kept.current = true;
      show(typeof next === 'function' ? (next as (last: T) => T)(latest.current) : next);
    },
    [show],
  );

  const drop = useCallback(
    async (next: T) => {
      unsaved.current = false;
      begun.current = true;
      kept.current = false;
      show(next);
      setKeptAt(null);
      await dropDraft(key);
    },
    [key, show],
  );

  useEffect(() => {
    let current = true;
    begun.current = false;
    const showKept = (found: T, at: Date) => {
      begun.current = true;
      kept.current = true;
      show(found);
      setKeptAt(at);
    };
    void loadDraft<T>(key).then((found) => {
      if (!current) return;
      if (found && !begun.current) showKept(found.value, found.keptAt);
      setReady(true);
    });
    const close = registerForm(key, {
      isUntouched: () => !kept.current,
      give: (value) => showKept(value as T, new Date()),
    });
    return () => {
      current = false;
      close();
    };
  }, [key, show]);

  useEffect(() => {
    const timer = setInterval(() => void keep(), EVERY_MS);
    const putAway = () => void keep();
    document.addEventListener('visibilitychange', putAway);
    window.addEventListener('pagehide', putAway);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', putAway);
      window.removeEventListener('pagehide', putAway);
      void keep();
    };
  }, [keep]);

  return { value, current, setValue, ready, keptAt, isUnkept, drop };
}
