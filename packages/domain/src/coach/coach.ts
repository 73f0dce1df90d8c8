/** The coach: what a recommendation still leaves open of who, what, for whom and by when. It advises and never refuses. */
import { actionsOf } from './actions.js';
import type { Lexicon } from './lexicon.js';
import { endsBefore } from './verbs.js';
import { wordsOf, type Word, type WordList } from './words.js';

export const COACH_ASPECTS = ['WHO', 'ACTION', 'FOR_WHOM', 'BY_WHEN'] as const;
export type CoachAspect = (typeof COACH_ASPECTS)[number];

/** What the fields beside the text say already. */
export interface SaidElsewhere {
  who: boolean;
  forWhom: boolean;
  byWhen: boolean;
}

export interface Advice {
  /** What is not said anywhere, in the order of the sentence. */
  missing: readonly CoachAspect[];
  /** The words that name a direction and leave the deed open; null where there are none. */
  vague: string | null;
  /** The text cut into one action each; a single part where it asks for one. */
  parts: readonly string[];
}

const YEAR = /^(19|20|21)\d\d$/;
const NUMBER = /^\d{1,3}$/;

export function adviceOn(text: string, lexicon: Lexicon, said: SaidElsewhere): Advice {
  const words = wordsOf(text);
  const actions = actionsOf(text, lexicon);
  // A verb that the lists do not know is given the benefit of the doubt.
  const concrete = actions.step === 5 || actions.unread;
  const open: Record<CoachAspect, boolean> = {
    WHO: !said.who && !names(words, lexicon.actors),
    ACTION: !concrete,
    FOR_WHOM: !said.forWhom && !names(words, lexicon.groups),
    BY_WHEN: !said.byWhen && !datesIn(words, lexicon),
  };
  return {
    missing: COACH_ASPECTS.filter((aspect) => open[aspect]),
    vague: concrete ? null : actions.words,
    parts: actions.parts,
  };
}

function names(words: readonly Word[], list: WordList<true>): boolean {
  return words.some((_, index) => list.has(words, index));
}

/** A year counts after "by" or "before"; alone it is as likely the year of a treaty. */
function datesIn(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some((word, index) => {
    if (lexicon.times.has(words, index)) return true;
    if (YEAR.test(word.folded)) return endsBefore(words, lexicon.beforeYear, index);
    if (!lexicon.spans.has(words, index)) return false;
    return NUMBER.test(words[index - 1]?.folded ?? '') || lexicon.numbers.has(words, index - 1);
  });
}
