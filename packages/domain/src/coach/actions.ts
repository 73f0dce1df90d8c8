/** The actions that a text asks for: how concrete they are, and where one ends and the next begins. */
import { joinsAt, type Lexicon, type Step } from './lexicon.js';
import { governing, verbsOf, type Verb } from './verbs.js';
import { wordsOf, type Word } from './words.js';

export interface Actions {
  /** How concrete the text is at its most concrete; null where no action is found. */
  step: Step | null;
  /** The words of that action as they were typed. */
  words: string | null;
  /** Whether something is asked for by a verb that the lists do not know. */
  unread: boolean;
  /** The text cut into one action each; itself alone where it asks for one. */
  parts: readonly string[];
}

/** An action has something that it acts on before the next one can begin. */
const SHORTEST_OBJECT = 2;

/** A place between two actions: where the one ends and the other begins, in words; an "and" between them is neither's. */
interface Cut {
  ends: number;
  begins: number;
}

/** As in "2. Adopt": of neither action. */
function isListNumber(word: Word | undefined): boolean {
  return word !== undefined && word.opensSentence && /^\d{1,2}$/.test(word.folded);
}

/** The nearest seam before the verb, but not before the action that it would be cut from. */
function cutBefore(words: readonly Word[], lexicon: Lexicon, index: number, from: number): Cut | null {
  for (let begins = index; begins > from; begins -= 1) {
    const word = words[begins];
    if (word?.opensSentence)
      return { ends: isListNumber(words[begins - 1]) ? begins - 2 : begins - 1, begins };
    if (joinsAt(words, lexicon, begins - 1)) return { ends: begins - 2, begins };
    if (word?.afterComma) return { ends: begins - 1, begins };
  }
  return null;
}

/** Before each verb that may begin an action, once the one before has its object. */
function cutsOf(words: readonly Word[], lexicon: Lexicon, verbs: readonly Verb[]): Cut[] {
  const cuts: Cut[] = [];
  let last: number | null = null;
  for (const { leads, divides, index, length } of verbs) {
    if (!leads) continue;
    const cut = last === null || !divides ? null : cutBefore(words, lexicon, index, last + SHORTEST_OBJECT);
    if (cut && cut.ends - (last ?? 0) >= SHORTEST_OBJECT) cuts.push(cut);
    last = index + length - 1;
  }
  return cuts;
}

function partsOf(text: string, words: readonly Word[], cuts: readonly Cut[]): string[] {
  const starts = [0, ...cuts.map(({ begins }) => words[begins]?.start ?? 0)];
  const ends = [...cuts.map(({ ends: last }) => words[last]?.end ?? 0), text.length];
  return starts.map((start, at) => text.slice(start, ends[at]).trim());
}

export function actionsOf(text: string, lexicon: Lexicon): Actions {
  const words = wordsOf(text);
  const verbs = verbsOf(words, lexicon);
  const governs = governing(words, lexicon, verbs);
  const best = governs.reduce<Verb | null>((most, one) => (most && most.step >= one.step ? most : one), null);
  const led = new Set(verbs.filter(({ leads }) => leads).map(({ opening }) => opening));
  const wish = (word: Word, at: number) =>
    word.opensSentence && lexicon.wishes.has(words, at) && !led.has(at);
  const last = best && words[best.index + best.length - 1];
  return {
    step: best?.step ?? null,
    words: best && last ? text.slice(words[best.index]?.start, last.end) : null,
    unread: words.some(wish),
    parts: partsOf(text, words, cutsOf(words, lexicon, verbs)),
  };
}
