/** A connection that is cut as soon as a question on it goes unanswered: nobody is handed one that still owes an answer. */
import type { Duplex } from 'node:stream';
import pg from 'pg';

/** How `pg` names it. */
const UNANSWERED = 'Query read timeout';

/**
 * Without this, a connection would go back to the pool with an open transaction whose ROLLBACK was never sent, and
 * what the next person writes on it would never be committed.
 */
export class ImpatientClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...question: unknown[]) => unknown;
    this.query = ((...question: unknown[]) => {
      const answer = ask(...question);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.cutAfter(error));
      return answer;
    }) as pg.Client['query'];
  }

  private cutAfter(error: unknown): void {
    if (!(error instanceof Error) || error.message !== UNANSWERED) return;
    (this as unknown as { connection: { stream: Duplex } }).connection.stream.destroy();
  }
}
