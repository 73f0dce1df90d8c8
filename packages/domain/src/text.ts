/** What may stand in a text that a person typed: anything but emptiness, NUL and lone surrogates. */
import type { TextLimit } from './limits.js';

export type TextFault = 'REQUIRED' | 'MALFORMED' | 'TOO_SHORT' | 'TOO_LONG';

/** Length in Unicode code points, as people and PostgreSQL's `char_length` count. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The first reason to refuse a text, or null when it is kept to the letter. */
export function textFault(text: string | null | undefined, limit: TextLimit): TextFault | null {
  if (text === null || text === undefined || text.trim() === '') return 'REQUIRED';
  if (text.includes('\u0000') || !text.isWellFormed()) return 'MALFORMED';
  const length = codePointLength(text);
  if (length < limit.min) return 'TOO_SHORT';
  return length > limit.max ? 'TOO_LONG' : null;
}
