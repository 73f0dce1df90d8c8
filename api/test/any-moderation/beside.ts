/** What hangs on a contribution, as it should be. */
import type { Role } from './cast.js';

/** What each item holds, by its id, apart from how often it was changed. */
export type Contents = ReadonlyMap<string, string>;

export interface Claim {
  holder: Role;
  until: Date;
}

/** By what of it a text can be told from all others. */
export const passagesOf = (text: string): string[] => text.match(/[0-9a-f-]{36}/g)!;

/** What changes of a contribution as something in it is masked. */
interface Maskable {
  readonly author: Role | null;
  version: number;
  readonly events: string[];
  readonly redactions: Redacted[];
}

/** What was masked, by which mark, in each that says it, until that is lifted. */
export interface Redacted {
  id: string;
  passage: string;
  number: number;
  isLifted: boolean;
  in: readonly Maskable[];
}

/** What the desk noted for itself; one that was withdrawn says nothing any more. */
export interface Noted {
  id: string;
  by: Role;
  text: string | null;
}

/** How it is tagged, as far as it is tried here. */
export interface Tagged {
  kind: 'CHALLENGE' | 'CONCERN' | 'PRIORITY';
  isOfSubregion: boolean;
}

export interface Retagged {
  id: string;
  by: Role;
  from: Tagged;
  version: number;
  before: Contents;
}

/** A decision about an edit, and what it found. */
export interface EditTaken {
  id: string;
  by: Role;
  isAccepted: boolean;
  /** The edit, and the text that was read beside it. */
  edit: number;
  shown: number;
  waitedSince: Date;
  /** How many acts there were with it. */
  acts: number;
  before: Contents;
}

/** That it was meant for somebody from then on, or for nobody. */
export interface Assigned {
  id: string;
  by: Role;
  from: Role | null;
  to: Role | null;
  isTakenBack: boolean;
}
