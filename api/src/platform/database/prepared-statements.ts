/** Names for the questions that a connection is asked again and again, so that the database reads and plans each once. */
import { createHash } from 'node:crypto';

/** What a connection keeps prepared takes memory in the database; what comes after these is planned each time. */
const MOST_KEPT = 200;

/** Where PostgreSQL finds that a table is no more what it was when a statement was prepared. */
const OUTDATED = 'RevalidateCachedQuery';

/** Those of one connection. */
export class PreparedStatements {
  private seen = new Set<string>();
  private names = new Map<string, string>();
  private generation = 0;

  /** @returns the question, by name once it is asked for the second time */
  named(question: readonly unknown[]): readonly unknown[] {
    const [text, values] = question;
    const name = typeof text === 'string' && Array.isArray(values) ? this.nameOf(text) : undefined;
    return name === undefined
      ? question
      : [{ name, text, values: values as unknown[] }, ...question.slice(2)];
  }

  /** Prepares everything anew where what was prepared is of no use any more. */
  learn(error: unknown): void {
    if (!(error instanceof Error && 'routine' in error && error.routine === OUTDATED)) return;
    this.generation += 1;
    this.names = new Map();
    this.seen = new Set();
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_KEPT) return known;
    if (!this.seen.delete(text)) return this.remember(text);
    const name = `${createHash('sha256').update(text).digest('base64url')}${this.generation}`;
    this.names.set(text, name);
    return name;
  }

  private remember(text: string): undefined {
    if (this.seen.size < MOST_KEPT) this.seen.add(text);
  }
}
