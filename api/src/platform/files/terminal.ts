/** What a command needs of the outside: words in a language, and a place for its lines. */

/** A text of a catalogue in the language of the command. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Everything is done; nothing could be done; some of it was refused. */
export const EXIT_CODES = { done: 0, impossible: 1, someRefused: 2 } as const;

/** Where lines go: results to the output, the rest beside it. */
export interface Terminal {
  out(line: string): void;
  /** Why nothing could be done. */
  refuse(line: string): void;
  progress(line: string): void;
}
