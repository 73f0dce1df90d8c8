/** Background jobs on the same database: what features have registered, at the times they asked for. */
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type Task } from 'graphile-worker';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** A runner that broke is started again after this time (milliseconds). */
const RESTART_MS = 10_000;

/** What a job is given: ids alone, for what waits can be read. Throwing means: try again later. */
export type JobWork = (payload: Readonly<Record<string, string>>) => Promise<void>;

/** One by one, the end of a job that cannot be written down would be an error that nobody handles, and end the process. */
const WITH_HANDLED_ERRORS = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
/** Work in the background may wait for its connection longer than a person would (milliseconds). */
const CONNECT_TIMEOUT_MS = 10_000;

interface RegularJob {
  /** When, as a line of cron in UTC. */
  match: string;
  work: () => Promise<void>;
}

@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly jobs = new Map<string, RegularJob>();
  private readonly asked = new Map<string, JobWork>();
  private pool: pg.Pool | null = null;
  private runner: Runner | null = null;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Set before `start`; several processes share the work, each run of a job is done by one. */
  every(match: string, name: string, work: () => Promise<void>): void {
    this.jobs.set(name, { match, work });
  }

  /** Set before `start`: work that somebody asks for through the queue. */
  on(name: string, work: JobWork): void {
    this.asked.set(name, work);
  }

  /** Whether this process does the work of the background. */
  get isRunning(): boolean {
    return this.pool !== null && !this.stopped;
  }

  async start(): Promise<void> {
    this.pool = new pg.Pool({
      connectionString: this.config.databaseUrl,
      max: 3,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    const broke = () => this.logger.warn('A connection for background jobs broke.');
    this.pool.on('error', broke);
    this.pool.on('connect', (client) => client.on('error', broke));
    await this.begin(this.pool);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.runner?.stop().catch(() => {});
    await this.pool?.end();
  }

  private async begin(pgPool: pg.Pool): Promise<void> {
    const jobs = [...this.jobs];
    const runner = await run({
      pgPool,
      concurrency: 1,
      noHandleSignals: true,
      preset: WITH_HANDLED_ERRORS,
      taskList: {
        ...Object.fromEntries(jobs.map(([name, { work }]) => [name, work])),
        ...Object.fromEntries([...this.asked].map(([name, work]) => [name, taskOf(work)])),
      },
      parsedCronItems: parseCronItems(jobs.map(([task, { match }]) => ({ task, match }))),
      logger: new WorkerLogger(() => (level, message) => {
        if (String(level) === 'error') this.logger.error(message);
      }),
    });
    this.runner = runner;
    void runner.promise.catch(() => {}).then(() => this.beginAgain(pgPool));
  }

  private beginAgain(pgPool: pg.Pool): void {
    if (this.stopped) return;
    this.logger.warn('Background jobs broke off; starting them again.');
    setTimeout(() => {
      if (!this.stopped) void this.begin(pgPool).catch(() => this.beginAgain(pgPool));
    }, RESTART_MS).unref();
  }
}

function taskOf(work: JobWork): Task {
  return (payload) => work(payload as Readonly<Record<string, string>>);
}
