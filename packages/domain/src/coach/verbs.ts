/** The words of action in a text, each with its step, and those that say what is asked for. */
import { joinsAt, type Lexicon, type Step } from './lexicon.js';
import type { Word, WordList } from './words.js';

export interface Verb {
  step: Step;
  /** Its first word and how many it has. */
  index: number;
  length: number;
  /** The word that opens its sentence. */
  opening: number;
  /** Whether the sentence asks for it, rather than mentions it on the way to something else. */
  leads: boolean;
  /** Whether another action may begin with it. */
  divides: boolean;
}

/** So near to a deed, "measures" or "steps" are all that it is about. */
const OBJECT_REACH = 4;

/** Whether an entry ends right before the word. */
export function endsBefore(words: readonly Word[], list: WordList<true>, index: number): boolean {
  return [1, 2, 3, 4].some((back) => list.at(words, index - back)?.length === back);
}

/** "Adopt measures" is as general as "act". */
function stepWithObject(words: readonly Word[], lexicon: Lexicon, step: Step, next: number): Step {
  if (step !== 5) return step;
  for (let index = next; index < next + OBJECT_REACH && words[index]?.opensSentence === false; index += 1)
    if (lexicon.weakObjects.has(words, index)) return 4;
  return step;
}

/** The first of the adverbs that stand before a verb, or the verb itself. */
function withAdverbs(words: readonly Word[], lexicon: Lexicon, index: number): number {
  let first = index;
  while (words[first]?.opensSentence === false && lexicon.adverbs.has(words, first - 1)) first -= 1;
  return first;
}

/** At the beginning, after a duty, or joined to a verb that leads: "should protect and promote". */
function dividesAt(
  words: readonly Word[],
  lexicon: Lexicon,
  index: number,
  before: Verb | undefined,
): boolean {
  const word = words[index];
  if (!word) return false;
  const first = withAdverbs(words, lexicon, index);
  const wished = before?.leads === true && lexicon.isWished(word.folded);
  if (!lexicon.isVerb(word.folded) && !wished) return false;
  if (words[first]?.opensSentence || endsBefore(words, lexicon.duties, first)) return true;
  const joined = joinsAt(words, lexicon, first - 1) || words[first]?.afterComma === true;
  return joined && before?.leads === true && !lexicon.alsoNouns.has(words, index);
}

/** A duty makes an action of whatever verb it stands before; it is concrete until the lists know better. */
function stepAt(words: readonly Word[], lexicon: Lexicon, index: number) {
  const found = lexicon.steps.at(words, index);
  if (found) return found;
  const word = words[index]?.folded ?? '';
  if (!lexicon.isVerb(word) || lexicon.adverbs.has(words, index)) return null;
  return endsBefore(words, lexicon.duties, index) ? { value: 5 as const, length: 1 } : null;
}

export function verbsOf(words: readonly Word[], lexicon: Lexicon): Verb[] {
  const verbs: Verb[] = [];
  let opening = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.opensSentence) opening = index;
    const found = stepAt(words, lexicon, index);
    if (!word || !found) continue;
    const step = stepWithObject(words, lexicon, found.value, index + found.length);
    const before = verbs.at(-1)?.opening === opening ? verbs.at(-1) : undefined;
    const divides = dividesAt(words, lexicon, index, before);
    const leads = divides || (lexicon.wishes.has(words, opening) && lexicon.isWished(word.folded));
    verbs.push({ step, index, length: found.length, opening, leads, divides });
    index += found.length - 1;
  }
  return verbs;
}

/**
 * The verbs that say how far each sentence goes: "consider adopting" is to consider. Where nothing leads it is the
 * first one, except after a wish ("Que los Estados …"), whose verb the lists then do not know.
 */
export function governing(words: readonly Word[], lexicon: Lexicon, verbs: readonly Verb[]): Verb[] {
  const firstOf = (chosen: readonly Verb[]) =>
    chosen.filter((verb, at) => chosen[at - 1]?.opening !== verb.opening);
  const leading = verbs.filter((verb) => verb.leads);
  const led = new Set(leading.map(({ opening }) => opening));
  const alone = verbs.filter(({ opening }) => !led.has(opening) && !lexicon.wishes.has(words, opening));
  return [...new Set([...leading.filter((verb) => verb.divides), ...firstOf(leading), ...firstOf(alone)])];
}
