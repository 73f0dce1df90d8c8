/** The scribe by keyboard: single keys wherever nothing is typed, and out of the text the change of speakers and the way out. */
import { useEffect, useEffectEvent } from 'react';
import { useSingleKeys } from '../moderation/keys/single-keys';
import { chordDigitOf, scribeActOf, type ScribeAct } from './scribe-keys';

const FIELDS = 'input, textarea, select';

export function useScribeKeys(
  place: React.RefObject<HTMLElement | null>,
  onAct: (act: ScribeAct) => void,
): void {
  const on = useSingleKeys();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.repeat || !(target instanceof HTMLElement)) return;
    if (target.closest('dialog')) return;
    const digit = on ? chordDigitOf(event) : undefined;
    if (digit) {
      event.preventDefault();
      onAct({ act: 'speak', digit });
      return;
    }
    if (target.matches(FIELDS)) {
      if (event.isComposing) return;
      if (event.key === 'Escape') place.current?.focus();
      if (isChord(event) && target.closest('[data-intervention]')) {
        event.preventDefault();
        onAct({ act: 'next' });
      }
      return;
    }
    const act = on ? scribeActOf(event) : undefined;
    if (!act) return;
    event.preventDefault();
    onAct(act);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Free in browsers and screen readers, and known from other software as "done with this". */
function isChord({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}
