/** Stands for the outbox until it has been fetched, which the first screen need not wait for. */
import type { Outbox, OutboxView } from './outbox';
import type { NewEntry, OutboxEntry, Reply } from './outbox-entry';

export type OutboxApi = Pick<
  Outbox,
  'current' | 'watch' | 'actAs' | 'add' | 'sendUnkept' | 'takeBack' | 'drop' | 'wake'
>;

export class LateOutbox implements OutboxApi {
  private outbox: Outbox | null = null;
  private fetching: Promise<Outbox> | null = null;
  private early: OutboxView = { owner: null, entries: [], signedOut: false };
  private readonly watchers = new Set<() => void>();

  constructor(private readonly fetchOutbox: () => Promise<Outbox>) {}

  readonly current = (): OutboxView => this.outbox?.current() ?? this.early;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  actAs(owner: string | null): void {
    this.early = { ...this.early, owner };
    this.tell();
    void this.ready().then((outbox) => outbox?.actAs(owner));
  }

  async add(command: NewEntry): Promise<OutboxEntry | null> {
    return (await this.ready())?.add(command) ?? null;
  }

  async sendUnkept(command: NewEntry): Promise<Reply> {
    return (await this.ready())?.sendUnkept(command) ?? { kind: 'unanswered' };
  }

  async takeBack(id: string): Promise<OutboxEntry | null> {
    return (await this.ready())?.takeBack(id) ?? null;
  }

  async drop(id: string): Promise<boolean> {
    return (await this.ready())?.drop(id) ?? false;
  }

  wake(): void {
    void this.ready().then((outbox) => outbox?.wake());
  }

  /** Null where it cannot be fetched now; it is tried again each time. */
  private async ready(): Promise<Outbox | null> {
    this.fetching ??= this.fetchOutbox();
    try {
      const outbox = await this.fetching;
      if (this.outbox === null) this.take(outbox);
      return outbox;
    } catch {
      this.fetching = null;
      return null;
    }
  }

  private take(outbox: Outbox): void {
    this.outbox = outbox;
    outbox.watch(() => this.tell());
    outbox.actAs(this.early.owner);
  }

  private tell(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}
