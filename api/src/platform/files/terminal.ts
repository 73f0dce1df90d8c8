/** What a report of an import needs of the outside: words in a language, and a place for its lines. */

/** A text of a catalogue in the language of the command. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Where lines go: results to one, progress to the other. */
export interface Terminal {
  out(line: string): void;
  progress(line: string): void;
}
