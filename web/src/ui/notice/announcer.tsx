/** One polite live region for the whole application: short messages for people who listen to the screen. */
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { VisuallyHidden } from '../text/visually-hidden';

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Says a short message (up to 140 characters) once. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}

export function Announcer({ children }: { children: React.ReactNode }) {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ text, turn: last.turn + 1 })), []);
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
