/** What the live region says, and where it stands: at home, or in the topmost open dialog. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Longer ones are not listened to. */
const LONGEST = 140;
/** What was said within this time before the region moved was hardly heard (milliseconds). */
const JUST_NOW_MS = 1_000;
/** A region that has just moved is given this time to be noticed before it speaks. */
const NOTICED_MS = 100;

export interface Voice {
  announce: (message: string) => void;
  /** Moves the region into a dialog; the answer takes it back. */
  enter: (dialog: HTMLElement) => () => void;
}

type Place = React.RefObject<HTMLElement | null>;

export function useVoice(home: Place, region: Place): Voice & { said: string } {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const last = useRef({ text: '', at: -JUST_NOW_MS });
  const dialogs = useRef<HTMLElement[]>([]);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);

  const announce = useCallback((text: string) => {
    clearTimeout(later.current);
    last.current = { text, at: performance.now() };
    setMessage(({ turn }) => ({ text: shortened(text), turn: turn + 1 }));
  }, []);

  const stand = useCallback(() => {
    const place = dialogs.current.at(-1) ?? home.current;
    if (place && region.current) place.append(region.current);
  }, [home, region]);
  // Also in a dialog that is open from the start.
  useLayoutEffect(stand, [stand]);

  const enter = useCallback(
    (dialog: HTMLElement) => {
      const move = () => {
        stand();
        // What stands in a region when it comes is not heard: it comes empty, and says again what it has just said.
        setMessage(({ turn }) => ({ text: '', turn }));
        const { text, at } = last.current;
        clearTimeout(later.current);
        if (performance.now() - at < JUST_NOW_MS)
          later.current = setTimeout(() => announce(text), NOTICED_MS);
      };
      dialogs.current.push(dialog);
      move();
      return () => {
        dialogs.current = dialogs.current.filter((one) => one !== dialog);
        move();
      };
    },
    [announce, stand],
  );

  // The same words twice are still two messages: a trailing space makes the region change.
  const said = message.text && message.text + (message.turn % 2 ? '\u00a0' : '');
  return { said, announce, enter };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
