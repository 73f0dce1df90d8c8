/** What the coach must know of a language, as lists of words (their form: `WordList`), made ready for reading. */
import { WordList, type Word } from './words.js';

/** How far an action commits whoever is asked: the five steps of the scale that UPR Info publishes. */
export type Step = 1 | 2 | 3 | 4 | 5;

export interface LexiconWords {
  /** Asks for next to nothing: to share, to recall. */
  minimal: string;
  /** Asks to go on as before. */
  continuing: string;
  /** Asks to think about it. */
  considering: string;
  /** Says the direction and leaves the deed open. */
  general: string;
  /** A deed of which one can say whether it was done. */
  specific: string;
  /** Objects that make any deed a general one, as in "adopt measures". */
  weakObjects: string;
  /** After these, or at the beginning of a sentence, stands what is to be done. */
  duties: string;
  /** Words that open a sentence with a wish, as "que"; their verb has a form of its own. */
  wishes: string;
  joins: string;
  /** May stand between a duty or the beginning and its verb. */
  adverbs: string;
  /** Verbs that are as often nouns: at the beginning of a sentence they are an action, within it they are not. */
  alsoNouns: string;
  /** Whether a word of action has the form that follows a duty. */
  isVerb: (word: string) => boolean;
  /** Whether it has the form that follows a wish. */
  isWished: (word: string) => boolean;
  actors: string;
  groups: string;
  /** Before a year they make it a date to act by. */
  beforeYear: string;
  /** After a number they make it a span to act in. */
  spans: string;
  numbers: string;
  /** Dates and rhythms in words. */
  times: string;
}

export interface Lexicon {
  steps: WordList<Step>;
  weakObjects: WordList<true>;
  duties: WordList<true>;
  wishes: WordList<true>;
  joins: WordList<true>;
  adverbs: WordList<true>;
  alsoNouns: WordList<true>;
  isVerb: (word: string) => boolean;
  isWished: (word: string) => boolean;
  actors: WordList<true>;
  groups: WordList<true>;
  beforeYear: WordList<true>;
  spans: WordList<true>;
  numbers: WordList<true>;
  times: WordList<true>;
}

const list = (words: string) => new WordList<true>([[true, words]]);

export function lexicon(words: LexiconWords): Lexicon {
  return {
    steps: new WordList<Step>([
      [1, words.minimal],
      [2, words.continuing],
      [3, words.considering],
      [4, words.general],
      [5, words.specific],
    ]),
    weakObjects: list(words.weakObjects),
    duties: list(words.duties),
    wishes: list(words.wishes),
    joins: list(words.joins),
    adverbs: list(words.adverbs),
    alsoNouns: list(words.alsoNouns),
    isVerb: words.isVerb,
    isWished: words.isWished,
    actors: list(words.actors),
    groups: list(words.groups),
    beforeYear: list(words.beforeYear),
    spans: list(words.spans),
    numbers: list(words.numbers),
    times: list(words.times),
  };
}

/** Whether two things are joined by this word. */
export function joinsAt(words: readonly Word[], lexicon: Lexicon, index: number): boolean {
  return lexicon.joins.has(words, index) && words[index]?.hasAccent === false;
}
