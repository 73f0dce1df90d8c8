/** Hears what PostgreSQL tells at each commit, over a connection of its own that is watched and renewed. */
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** A connection can die without a word; a question every so often finds out (milliseconds). */
const KEEPALIVE_MS = 15_000;
const LONGEST_PAUSE_MS = 5_000;

type Handler = (payload: string) => void;

@Injectable()
export class DatabaseChannel implements OnApplicationShutdown {
  private readonly logger = new Logger(DatabaseChannel.name);
  private readonly handlers = new Map<string, Handler[]>();
  private readonly gapHandlers: (() => void)[] = [];
  private client: pg.Client | null = null;
  private keepalive: NodeJS.Timeout | null = null;
  private stopped = false;
  private lastSnapshot: Promise<string | null> = Promise.resolve(null);
  private nextSnapshot: Promise<string | null> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Set before `start`. */
  on(channel: string, handler: Handler): void {
    this.handlers.set(channel, [...(this.handlers.get(channel) ?? []), handler]);
  }

  /** Called after every renewed connection: something may have been missed. */
  onGap(handler: () => void): void {
    this.gapHandlers.push(handler);
  }

  get isListening(): boolean {
    return this.client !== null;
  }

  /**
   * A word for all that is visible at this moment: it stays the same as long as no transaction that changes anything
   * ends. Null while the channel is broken.
   */
  snapshot(): Promise<string | null> {
    // One question at a time: whoever asks while one is on its way shares the next.
    this.nextSnapshot ??= this.lastSnapshot.then(() => {
      this.nextSnapshot = null;
      this.lastSnapshot = this.readSnapshot();
      return this.lastSnapshot;
    });
    return this.nextSnapshot;
  }

  private async readSnapshot(): Promise<string | null> {
    const answer = await this.client
      ?.query<{ snapshot: string }>({
        name: 'snapshot',
        text: 'SELECT pg_current_snapshot()::text AS snapshot',
      })
      .catch(() => undefined);
    return answer?.rows[0]?.snapshot ?? null;
  }

  async start(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.drop();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      connectionTimeoutMillis: 3_000,
      query_timeout: 4_000,
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.handlers.get(channel) ?? []) handler(payload ?? '');
    });
    // What breaks while it begins is told by the promises below, and is the caller's to try again.
    client.on('error', () => {});
    await client.connect();
    try {
      for (const channel of this.handlers.keys())
        await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (this.stopped) throw new Error('Nobody listens any more.');
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.watch(client);
  }

  private watch(client: pg.Client): void {
    let lost = false;
    const renew = () => {
      if (lost || this.stopped) return;
      lost = true;
      void this.renew();
    };
    client.on('error', renew);
    client.on('end', renew);
    this.client = client;
    this.keepalive = setInterval(() => void client.query('SELECT 1').catch(renew), KEEPALIVE_MS);
  }

  private async drop(): Promise<void> {
    if (this.keepalive) clearInterval(this.keepalive);
    const { client } = this;
    this.client = null;
    client?.removeAllListeners('end');
    await client?.end().catch(() => {});
  }

  private async renew(): Promise<void> {
    this.logger.warn('The channel to the database broke; renewing it.');
    await this.drop();
    for (let pause = 100; !this.stopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      // Many processes at once must not come back in step.
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
      try {
        await this.connect();
        for (const handler of this.gapHandlers) handler();
        return;
      } catch {
        // The next attempt comes after a longer pause.
      }
    }
  }
}
