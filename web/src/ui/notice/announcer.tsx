/** One polite live region for the whole application: short messages for people who listen to the screen. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '../text/visually-hidden';

/** Longer ones are not listened to. */
const LONGEST = 140;
/** News that keeps coming is summed up this often (milliseconds). */
const NEWS_EVERY_MS = 10_000;

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Says a short message (up to 140 characters) once. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}

/** Says the words when they appear and whenever they become others. */
export function useAnnounced(words: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words, announce]);
}

/** The same for what gathers while one reads: now and then, and each time as it stands. */
export function useAnnouncedNews(words: string | null): void {
  const announce = useAnnounce();
  const saidAt = useRef(-NEWS_EVERY_MS);
  useEffect(() => {
    if (words === null) return;
    const say = () => {
      saidAt.current = performance.now();
      announce(words);
    };
    const timer = setTimeout(say, Math.max(0, saidAt.current + NEWS_EVERY_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [words, announce]);
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

export function Announcer({ children }: { children: React.ReactNode }) {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const announce = useCallback(
    (text: string) => setMessage((last) => ({ text: shortened(text), turn: last.turn + 1 })),
    [],
  );
  // The same words twice are still two messages: a trailing space makes the region change.
  const spoken = useMemo(() => message.text + (message.turn % 2 ? '\u00a0' : ''), [message]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {message.text ? spoken : ''}
        </div>
      </VisuallyHidden>
    </AnnounceContext>
  );
}
