/** The keys of the scribe, each once: who listens to them, and the list of keys, read them here. */

export const SCRIBE_KEYS = [
  { key: '1–9', word: 'contributions:scribe.keys.digit' },
  { key: 'N', word: 'contributions:scribe.next' },
  { key: 'E', word: 'contributions:scribe.end' },
  { key: 'S', word: 'contributions:scribe.add' },
  { key: 'T', word: 'contributions:scribe.text' },
  { key: '?', word: 'contributions:desk.keys.help' },
  { key: 'Ctrl+Enter', word: 'contributions:scribe.keys.chord' },
  { key: 'Escape', word: 'contributions:scribe.keys.leave' },
] as const;

export type ScribeAct =
  { act: 'next' | 'end' | 'search' | 'text' | 'help' } | { act: 'speak'; digit: number };

const ACTS: Record<string, ScribeAct | undefined> = {
  N: { act: 'next' },
  E: { act: 'end' },
  S: { act: 'search' },
  T: { act: 'text' },
  '?': { act: 'help' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** What a single key means; what a modifier goes with belongs to the browser, the screen reader or the system. */
export function scribeActOf({ key, ctrlKey, altKey, metaKey, isComposing }: Pressed): ScribeAct | undefined {
  if (ctrlKey || altKey || metaKey || isComposing || key.length !== 1) return undefined;
  return /^[1-9]$/.test(key) ? { act: 'speak', digit: Number(key) } : ACTS[key.toUpperCase()];
}
