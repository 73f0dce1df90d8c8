/** A text as the coach reads it: its words without case and accents, and lists of words to look them up in. */

export interface Word {
  folded: string;
  /** Told apart where a single letter is the whole word: é is no e. */
  hasAccent: boolean;
  /** Where it stands in the text, so that parts of it can be handed back to the letter. */
  start: number;
  end: number;
  /** What stands between it and the word before: a sentence may end there, or a list go on. */
  opensSentence: boolean;
  afterComma: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Longer ones are no words, and would only cost time. */
const LONGEST_WORD = 40;

export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const folded = foldWord(match[0]);
    words.push({
      folded: folded.slice(0, LONGEST_WORD),
      hasAccent: folded !== match[0].toLowerCase(),
      start: match.index,
      end,
      opensSentence: words.length === 0 || /[.;!?\n•]/.test(between),
      afterComma: between.includes(','),
    });
  }
  return words;
}

/** Something found from one word on. */
export interface Found<T> {
  value: T;
  /** Of how many words. */
  length: number;
}

/**
 * A list of words, each with a value. They are written without accents, separated by blanks: `adopt*` stands for all
 * that begins so, `take_part` for words in a row.
 */
export class WordList<T> {
  /** By how many words an entry has: whole ones, and beginnings of the last word. */
  private readonly whole: Map<string, T>[] = [];
  private readonly beginnings: Map<string, T>[] = [];

  constructor(lists: readonly (readonly [T, string])[]) {
    for (const [value, list] of lists) for (const entry of list.trim().split(/\s+/)) this.add(entry, value);
  }

  private add(entry: string, value: T): void {
    const length = entry.split('_').length;
    while (this.whole.length <= length) {
      this.whole.push(new Map());
      this.beginnings.push(new Map());
    }
    if (entry.endsWith('*')) this.beginnings[length]?.set(entry.slice(0, -1), value);
    else this.whole[length]?.set(entry, value);
  }

  /** The longest entry that stands at the word; never across the end of a sentence. */
  at(words: readonly Word[], index: number): Found<T> | null {
    const first = words[index];
    if (!first) return null;
    const keys = ['', first.folded];
    for (let length = 2; length < this.whole.length; length += 1) {
      const next = words[index + length - 1];
      if (!next || next.opensSentence) break;
      keys.push(`${keys[length - 1]}_${next.folded}`);
    }
    for (let length = keys.length - 1; length > 0; length -= 1) {
      const value = this.valueOf(keys[length] ?? '', length);
      if (value !== undefined) return { value, length };
    }
    return null;
  }

  has(words: readonly Word[], index: number): boolean {
    return this.at(words, index) !== null;
  }

  private valueOf(key: string, words: number): T | undefined {
    const whole = this.whole[words]?.get(key);
    if (whole !== undefined) return whole;
    const beginnings = this.beginnings[words];
    for (let length = key.length; length > 1 && beginnings?.size; length -= 1) {
      const value = beginnings.get(key.slice(0, length));
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
