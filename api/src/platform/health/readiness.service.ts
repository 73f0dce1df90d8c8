/** Whether the product can serve: the database answers, its migrations are done, and its notices are heard. */
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DatabaseChannel } from '../events/database-channel.js';

/** Names of the migrations without which nothing can be served. */
export const EXPECTED_MIGRATIONS = Symbol('expected migrations');

/** Whoever asks wants to know now. */
const ANSWER_WITHIN_MS = 3_000;

export interface Readiness {
  database: boolean;
  migrations: boolean;
  channel: boolean;
}

@Injectable()
export class ReadinessService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly channel: DatabaseChannel,
    @Inject(EXPECTED_MIGRATIONS) private readonly expected: readonly string[],
  ) {}

  async check(): Promise<Readiness> {
    const done = await this.migrationsDone();
    return { database: done !== null, migrations: done === true, channel: this.channel.isListening };
  }

  /** Null where the database does not answer in time. */
  private async migrationsDone(): Promise<boolean | null> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ANSWER_WITHIN_MS);
    });
    const asked = this.unitOfWork.manager
      .query<{ name: string }[]>('SELECT name FROM migration')
      .then((rows) => this.expected.every((name) => rows.some((row) => row.name === name)))
      .catch(() => null);
    return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
  }
}
