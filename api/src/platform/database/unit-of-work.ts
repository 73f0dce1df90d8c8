/** One transaction around a use case: everything it reads and writes goes through the manager current here. */
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager } from 'typeorm';
import { Line } from '../../kernel/line.js';

const CONTENDED = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 4;

/**
 * So many at a time: a whole room that supports one text waits here, where waiting costs nothing, rather than on
 * connections and locks, where it is cut off. The other connections stay free for whoever reads.
 */
const AT_A_TIME = 8;
const PATIENCE_MS = 5_000;

@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private readonly line = new Line(AT_A_TIME, PATIENCE_MS);

  constructor(private readonly dataSource: DataSource) {}

  /** The manager of the running unit of work; outside one, of the pool. */
  get manager(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  /** Whether this is part of a unit of work. */
  get isRunning(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Runs the work in one transaction, inside a running one as part of it; starts anew after a serialization failure. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.line.run(() => this.tried(work));
  }

  private async tried<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((manager) => this.current.run(manager, work));
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isContended(error)) throw error;
      }
    }
  }
}

/** Others wanted the same rows in the same moment; begun anew, it may be taken. */
export function isContended(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CONTENDED.has(code);
}
