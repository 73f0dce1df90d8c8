/** What may stand in a text, typed or imported: anything but emptiness, NUL and lone surrogates. */
import type { TextLimit } from './limits.js';

export type TextFault = 'REQUIRED' | 'MALFORMED' | 'TOO_SHORT' | 'TOO_LONG';

/** Length in Unicode code points, as people and PostgreSQL's `char_length` count. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The first reason to refuse a text that somebody types, or null when it is kept to the letter: blanks say nothing. */
export function textFault(text: string | null | undefined, limit: TextLimit): TextFault | null {
  return text?.trim() === '' ? 'REQUIRED' : importedTextFault(text, limit);
}

/** The same for a text from a file: whoever wrote blanks there is not here to be asked, so they are kept too. */
export function importedTextFault(text: string | null | undefined, limit: TextLimit): TextFault | null {
  if (!text) return 'REQUIRED';
  if (text.includes('\u0000') || !text.isWellFormed()) return 'MALFORMED';
  const length = codePointLength(text);
  if (length < limit.min) return 'TOO_SHORT';
  return length > limit.max ? 'TOO_LONG' : null;
}
