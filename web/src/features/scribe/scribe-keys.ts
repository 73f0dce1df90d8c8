/** The keys of the scribe, each once: who listens to them, and the list of keys, read them here. */

export const SCRIBE_KEYS = [
  { key: 'ChordDigit', word: 'scribe:keys.digitAnywhere' },
  { key: 'Ctrl+Enter', word: 'scribe:keys.chord' },
  { key: 'Escape', word: 'scribe:keys.leave' },
  { key: '1–9', word: 'scribe:keys.digit' },
  { key: 'N', word: 'scribe:next' },
  { key: 'E', word: 'scribe:end' },
  { key: 'S', word: 'scribe:add' },
  { key: 'T', word: 'scribe:text' },
  { key: 'Alt+↑', word: 'scribe:keys.up' },
  { key: 'Alt+↓', word: 'scribe:keys.down' },
  { key: '?', word: 'contributions:desk.keys.help' },
] as const;

/** As it stands in `aria-keyshortcuts` of whom a digit gives the floor. */
export const digitShortcuts = (digit: number): string => `${digit} Alt+Shift+${digit}`;

export type ScribeAct =
  { act: 'next' | 'end' | 'search' | 'text' | 'help' } | { act: 'speak'; digit: number };

const ACTS: Record<string, ScribeAct | undefined> = {
  N: { act: 'next' },
  E: { act: 'end' },
  S: { act: 'search' },
  T: { act: 'text' },
  '?': { act: 'help' },
};

type Held = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** What a single key means; what a modifier goes with belongs to the browser, the screen reader or the system. */
export function scribeActOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
}: Held & Pick<KeyboardEvent, 'key'>): ScribeAct | undefined {
  if (ctrlKey || altKey || metaKey || isComposing || key.length !== 1) return undefined;
  return /^[1-9]$/.test(key) ? { act: 'speak', digit: Number(key) } : ACTS[key.toUpperCase()];
}

/**
 * The digit of Alt+Shift and a digit, which gives the floor also out of the text. By the place of the key: with Shift
 * it writes another sign on each keyboard, and on French ones the digit itself. Alt alone changes tabs in browsers,
 * Ctrl with Alt writes signs, and the function keys are the browser's.
 */
export function chordDigitOf({
  code,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
  isComposing,
}: Held & Pick<KeyboardEvent, 'code' | 'shiftKey'>): number | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey || isComposing) return undefined;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** Alt with an arrow moves whoever waits, where the focus is with them: one up, or one down. */
export function moveOf({
  key,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): -1 | 1 | undefined {
  if (!altKey || shiftKey || ctrlKey || metaKey) return undefined;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
}
