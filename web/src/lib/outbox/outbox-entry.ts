/** One command that stays on this device until the server has answered it. */

/** `sending` ends with an answer or with the page; whoever finds it later sends it again. */
export type EntryState = 'waiting' | 'sending' | 'received' | 'refused';

/** What the person sees of it, and the form it can go back to. */
export interface EntryNote {
  /** The person's own words; empty where the command has none. */
  text: string;
  language: string;
  /** What it says, in the product's words, where its kind alone does not. */
  about?: string;
  /** Address of the page where it was written. */
  place: string;
  /** The draft it came from: its key, and its content as it was sent. */
  draft: { key: string; value: unknown } | null;
}

export interface NewEntry {
  /** Whose command it is: sent in no other name, shown to nobody else. */
  owner: string;
  /** What it acts on: commands on one thing arrive in the order in which they were given. */
  thing: string;
  kind: string;
  input: unknown;
  note: EntryNote;
  /** What the answer will most likely be, shown while it is under way. */
  expected?: unknown;
}

export interface OutboxEntry extends NewEntry {
  /** Growing with time, the order of entries; it stays on the device. */
  id: string;
  storedAt: Date;
  state: EntryState;
  /** How often it was sent without an answer. */
  attempts: number;
  /** What the server said when it received or refused it. */
  answer: unknown;
}

/** What came of one attempt to send. */
export type Reply =
  | { kind: 'received' | 'refused'; answer: unknown }
  /** Nobody knows whether it arrived; it is sent again. */
  | { kind: 'unanswered' }
  /** The server could not deal with it now. */
  | { kind: 'busy' }
  /** The sign-in is over, or somebody else has signed in. */
  | { kind: 'signed-out' };
