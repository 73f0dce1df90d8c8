/** The keys of the desk, each once: who listens to them, the buttons that name them and the list of keys read them here. */

export interface DeskKey {
  key: string;
  act: string;
  word: string;
  /** The action of the desk whose form it opens, where that is not called like it: several keys may lead to one form. */
  opens?: string;
  /** How the list of keys names it, where one line there stands for several; null for the others of these. */
  listedAs?: string | null;
}

/** By its ordinal in the meeting. */
const THEME_KEYS = ['1', '2', '3', '4', '5', '6'].map((key) => ({
  key,
  act: `theme-${key}`,
  word: 'contributions:desk.keys.theme',
  listedAs: key === '1' ? '1–6' : null,
}));

export const DESK_KEYS: readonly DeskKey[] = [
  { key: 'J', act: 'next', word: 'contributions:desk.keys.next' },
  { key: 'K', act: 'previous', word: 'contributions:desk.keys.previous' },
  { key: 'Enter', act: 'open', word: 'contributions:desk.keys.open' },
  { key: 'X', act: 'select', word: 'contributions:desk.keys.select' },
  { key: 'A', act: 'accept', word: 'contributions:desk.accept' },
  { key: 'I', act: 'request', word: 'contributions:desk.request' },
  { key: 'R', act: 'decline', word: 'contributions:desk.decline' },
  ...THEME_KEYS,
  { key: 'S', act: 'subregions', word: 'contributions:desk.keys.subregions', opens: 'tags' },
  { key: 'G', act: 'tags', word: 'contributions:desk.tags.button' },
  { key: 'E', act: 'wording', word: 'contributions:wording.propose' },
  { key: 'W', act: 'assign', word: 'contributions:desk.assign.button' },
  { key: 'N', act: 'note', word: 'contributions:desk.notes.write' },
  { key: 'M', act: 'merge', word: 'contributions:desk.merge.action' },
  { key: 'L', act: 'together', word: 'contributions:desk.together.action' },
  { key: 'D', act: 'split', word: 'contributions:desk.split.action' },
  { key: 'U', act: 'undo', word: 'contributions:desk.undo.button' },
  { key: '/', act: 'search', word: 'contributions:desk.keys.search' },
  { key: '?', act: 'help', word: 'contributions:desk.keys.help' },
  { key: 'Escape', act: 'back', word: 'contributions:desk.back' },
];

/** As they are listed for people. */
export const LISTED_KEYS = DESK_KEYS.flatMap(({ key, listedAs = key, ...one }) =>
  listedAs === null ? [] : [{ ...one, key, listedAs }],
);

/** What could also be meant as writing, and can be switched off; the others are keys of any list or dialog. */
export function isSingle(key: string): boolean {
  return key.length === 1;
}

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/** Which of them was pressed; what a modifier goes with belongs to the browser, the screen reader or the system. */
export function deskKeyOf(pressed: Pressed): DeskKey | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = pressed;
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  // Some keyboards have signs such as the question mark only with Shift; a letter with it is another key.
  if (shiftKey && /^\p{L}$/u.test(key)) return undefined;
  const typed = isSingle(key) ? key.toUpperCase() : key;
  return DESK_KEYS.find((one) => one.key === typed);
}
