/** A mail as its reader's program shows it, and what is pressed or typed from it. */
import { decodedHeader, decodedPart, headersOf } from './mime.js';

export interface ReceivedMail {
  /** As the envelope names them. */
  to: string[];
  headers: Map<string, string>;
  subject: string;
  text: string;
  html: string;
  raw: string;
}

export function readMail(raw: string, to: string[]): ReceivedMail {
  const headers = headersOf(raw);
  return {
    to,
    headers,
    subject: decodedHeader(headers.get('subject') ?? ''),
    text: decodedPart(raw, 'text/plain'),
    html: decodedPart(raw, 'text/html'),
    raw,
  };
}

/** The token in the link of a mail. */
export function tokenIn({ text }: ReceivedMail): string {
  return /#token=([\w-]{43})/.exec(text)?.[1] ?? '';
}

/** The code to type in a mail. */
export function codeIn({ text }: ReceivedMail): string {
  return /^([2-9A-Z]{4}-[2-9A-Z]{4})$/m.exec(text)?.[1] ?? '';
}
