/** A connection that prepares what it is asked again, and is cut as soon as it owes an answer: nobody is handed such a one. */
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { PreparedStatements } from './prepared-statements.js';

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
    const statements = new PreparedStatements();
    this.query = ((...question: unknown[]) => {
      const answer = ask(...statements.named(question));
      if (answer instanceof Promise)
        answer.catch((error: unknown) => {
          statements.learn(error);
          this.cutAfter(error);
        });
      return answer;
    }) as pg.Client['query'];
  }

  private cutAfter(error: unknown): void {
    if (!(error instanceof Error) || error.message !== UNANSWERED) return;
    (this as unknown as { connection: { stream: Duplex } }).connection.stream.destroy();
  }
}
