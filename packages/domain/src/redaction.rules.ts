/** Masking: where a passage stood in a text there is a mark, and what was there is taken out to be sealed. */
import type { TextLimit } from './limits.js';
import { MARK, redactionMark } from './redaction-marks.js';
import { codePointLength } from './text.js';

/** Stands where a digest of a whole text was, from which a short passage could be guessed. */
export const REDACTED_DIGEST = '█';

interface Unit {
  folded: string;
  start: number;
  end: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Twice, for capitals of some letters are two, and some small ones have the same capital. */
const fold = (letters: string): string =>
  /^\s+$/u.test(letters) ? ' ' : letters.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** What is read as one letter is masked whole or not at all; blanks in a row are one, and so is a mark. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const [index, part] of text.split(new RegExp(`(${MARK.source.replace('(', '(?:')})`)).entries()) {
    const letters = index % 2 === 1 ? [part] : Array.from(graphemes.segment(part), ({ segment }) => segment);
    for (const segment of letters) {
      const [start, folded] = [at, fold(segment)];
      at += segment.length;
      const last = units.at(-1);
      if (folded === ' ' && last?.folded === ' ') last.end = at;
      else units.push({ folded, start, end: at });
    }
  }
  return units;
}

/** No text has this character. */
const BETWEEN = '\u0000';

const joined = (some: readonly Unit[]): string =>
  BETWEEN + some.map(({ folded }) => folded + BETWEEN).join('');

/** A passage as it is looked for, taken apart once for all the texts in which it may stand. */
export interface Sought {
  /** Empty where there is nothing to look for. */
  needle: string;
  units: number;
}

export function soughtOf(passage: string): Sought {
  const units = unitsOf(passage.trim());
  const isNothing = !units.some(({ folded }) => folded !== ' ' && !MARK.test(folded));
  return { needle: isNothing ? '' : joined(units), units: units.length };
}

/** A part of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where a passage stands in a text: to the letter, except that blanks are alike however many there are, for a screen
 * folds them where it breaks lines; that accents count however they are composed, for devices differ in it; and that
 * capitals do not count, for a name at the head of a line or shouted is the same name. Nothing else is guessed: whoever
 * redacts sees beforehand what will be gone.
 */
export function stretchesOf(text: string, passage: string | Sought): Stretch[] {
  const { needle, units: length } = typeof passage === 'string' ? soughtOf(passage) : passage;
  if (needle === '') return [];
  const units = unitsOf(text);
  const line = joined(units);
  const found: Stretch[] = [];
  let [unit, at] = [0, 0];
  for (let next = line.indexOf(needle); next >= 0; next = line.indexOf(needle, next + needle.length - 1)) {
    for (; at < next; unit += 1) at += units[unit]!.folded.length + 1;
    const last = units[unit + length - 1]!;
    found.push({ start: units[unit]!.start, end: last.end });
  }
  return found;
}

/** Whether the passage stands in a text. */
export const says = (text: string, passage: string | Sought): boolean =>
  stretchesOf(text, passage).length > 0;

export interface Masked {
  text: string;
  /** What stood where the marks are now, in their order. */
  pieces: string[];
}

/** Null where the passage stands nowhere in it. What would become longer than it may be is masked whole. */
export function masked(
  text: string,
  passage: string | Sought,
  number: number,
  limit?: TextLimit,
): Masked | null {
  const stretches = stretchesOf(text, passage);
  if (stretches.length === 0) return null;
  const mark = redactionMark(number);
  let [left, from] = ['', 0];
  for (const { start, end } of stretches) {
    left += text.slice(from, start) + mark;
    from = end;
  }
  left += text.slice(from);
  if (limit && codePointLength(left) > limit.max) return { text: mark, pieces: [text] };
  return { text: left, pieces: stretches.map(({ start, end }) => text.slice(start, end)) };
}

/** The text as it was: each mark of the number gives way to its piece. Null where they do not fit. */
export function unmasked(text: string, number: number, pieces: readonly string[]): string | null {
  const parts = text.split(redactionMark(number));
  if (parts.length !== pieces.length + 1) return null;
  return parts.map((part, index) => part + (pieces[index] ?? '')).join('');
}

/**
 * Whether a text that is kept is one that was sent, once masked: a device that sends again has the original. Whatever
 * stands where the marks are is taken for it, so that nobody finds the passage by trying.
 */
export function isOnceMasked(kept: string, sent: string): boolean {
  if (kept === sent) return true;
  const parts = kept.split(new RegExp(MARK.source.replace('(', '(?:'), 'g'));
  if (parts.length === 1) return false;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!sent.startsWith(first) || !sent.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = sent.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= sent.length - last.length;
}

/** What was masked, and the number of its redaction. */
export interface MaskedAway {
  number: number;
  passage: string;
}

/**
 * What stood in an earlier text where the present one has marks: a device that still holds the earlier one takes it out
 * of what it keeps. Nothing where they differ in more than that.
 */
export function maskedAway(before: string, after: string): MaskedAway[] {
  const [first = '', ...rest] = after.split(new RegExp(MARK.source, 'g'));
  if (!before.startsWith(first)) return [];
  const found: MaskedAway[] = [];
  let at = first.length;
  for (let index = 0; index < rest.length; index += 2) {
    const [number, next = ''] = [Number(rest[index]), rest[index + 1]];
    const isLast = index + 2 >= rest.length;
    const end = isLast ? before.length - next.length : before.indexOf(next, at);
    if (end < at || !before.startsWith(next, end)) return [];
    found.push({ number, passage: before.slice(at, end) });
    at = end + next.length;
  }
  return at === before.length ? found.filter(({ passage }) => !isMark(passage)) : [];
}

const isMark = (text: string): boolean => text.replace(new RegExp(MARK.source, 'g'), '').trim() === '';
