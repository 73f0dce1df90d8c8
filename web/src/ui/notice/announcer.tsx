/** One polite live region for the whole application: short messages for people who listen to the screen. */
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { VisuallyHidden } from '../text/visually-hidden';
import { useVoice, type Voice } from './use-voice';

/** News that keeps coming is summed up this often (milliseconds). */
const NEWS_EVERY_MS = 10_000;

const VoiceContext = createContext<Voice>({ announce: () => {}, enter: () => () => {} });

/** Says a short message (up to 140 characters) once. */
export function useAnnounce(): (message: string) => void {
  return useContext(VoiceContext).announce;
}

/** Of what lies outside an open modal dialog nothing is heard: the region is inside while this one is the topmost. */
export function useHeardInside(dialog: React.RefObject<HTMLElement | null>): void {
  const { enter } = useContext(VoiceContext);
  useLayoutEffect(() => (dialog.current ? enter(dialog.current) : undefined), [dialog, enter]);
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

export function Announcer({ children }: { children: React.ReactNode }) {
  const home = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const { said, announce, enter } = useVoice(home, region);
  const voice = useMemo(() => ({ announce, enter }), [announce, enter]);
  return (
    <VoiceContext value={voice}>
      {children}
      <div ref={home}>
        <VisuallyHidden ref={region}>
          <div role="status" aria-live="polite">
            {said}
          </div>
        </VisuallyHidden>
      </div>
    </VoiceContext>
  );
}
