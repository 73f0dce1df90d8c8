/** What an operation of the tables is asked about. */

export interface Subject {
  /** What the operation names; an unknown one is asked about in its place where the answer is a refusal. */
  id: string;
  version: number;
  /** The contribution by which the asker may see it; absent for what everybody sees, and for what only some do. */
  contributionId?: string;
  isPublic?: boolean;
  email?: string;
  isEdited?: boolean;
  /** Somebody of the desk has it in hand. */
  isHeld?: boolean;
  /** An accepted contribution of others, in a session of its own. */
  besideId?: string;
  /** One that waits in the same session, and could go into it. */
  parentId?: string;
  /** The one into which it went. */
  targetId?: string;
  /** A reply to the question. */
  answerId?: string;
  /** What a draft becomes that is written about it. */
  form?: 'REVISION' | 'COMMENT';
  /** Of a session in the agenda. */
  position?: number;
}
