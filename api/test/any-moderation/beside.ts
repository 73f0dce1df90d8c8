/** What hangs on a contribution, as it should be. */
import type { Role } from './cast.js';

/** A text of it that was masked, by which mark, until that is lifted. */
export interface Redacted {
  id: string;
  at: number;
  number: number;
  isLifted: boolean;
}

/** What the desk noted for itself; one that was withdrawn says nothing any more. */
export interface Noted {
  id: string;
  by: Role;
  text: string | null;
}
