/** What one person has given and the server has not yet answered: kept first, then sent, visible all the while. */
import { v7 as nextId } from 'uuid';
import type { NewEntry, OutboxEntry, Reply } from './outbox-entry';
import { inOrder, isOver } from './outbox-queue';
import { OutboxSender, type Deliver } from './outbox-sender';
import type { OutboxStore } from './outbox-store';
import { joinTabs, type Tabs } from './tabs';

export interface OutboxView {
  /** Null while it is not known who sits at the device. */
  owner: string | null;
  /** In the order in which they were given; nobody else's. */
  entries: readonly OutboxEntry[];
  /** They wait until their owner signs in again. */
  signedOut: boolean;
}

const NOBODY: OutboxView = { owner: null, entries: [], signedOut: false };

export class Outbox {
  private view = NOBODY;
  private readonly watchers = new Set<() => void>();
  private readonly sender: OutboxSender;
  private readonly tabs: Tabs;

  constructor(
    private readonly store: OutboxStore,
    private readonly deliver: Deliver,
  ) {
    this.sender = new OutboxSender({
      store,
      deliver,
      owner: () => this.view.owner,
      changed: () => this.changed(),
    });
    this.tabs = joinTabs(() => void this.refresh().then(() => this.sender.standBy()));
  }

  readonly current = (): OutboxView => this.view;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Says who sits at the device; what others left is neither sent nor shown. */
  actAs(owner: string | null): void {
    if (owner !== this.view.owner) this.show({ ...NOBODY, owner });
    void this.refresh().then(() => this.sender.wake());
  }

  /** Keeps a command and sends it; null where the device keeps nothing, and then nothing is sent either. */
  async add(command: NewEntry): Promise<OutboxEntry | null> {
    const entry = fresh(command);
    try {
      await this.store.add(entry);
    } catch {
      return null;
    }
    await this.changed();
    this.sender.run();
    return entry;
  }

  /** One attempt for a command that could not be kept. */
  sendUnkept(command: NewEntry): Promise<Reply> {
    return this.deliver(fresh(command));
  }

  /** Out of the box and back into the draft it came from; null while it is under way or the draft is in use. */
  async takeBack(id: string): Promise<OutboxEntry | null> {
    const entry = await this.store.takeBack(id).catch(() => undefined);
    await this.changed();
    return entry ?? null;
  }

  /** For what nobody needs any more; false while it is under way. */
  async drop(id: string): Promise<boolean> {
    const entry = await this.store.take(id).catch(() => undefined);
    await this.changed();
    return entry !== undefined;
  }

  wake(): void {
    this.sender.wake();
  }

  private async changed(): Promise<void> {
    await this.refresh();
    this.tabs.tellOthers();
  }

  private async refresh(): Promise<void> {
    const { owner } = this.view;
    if (owner === null) return;
    const all = await this.store.of(owner).catch(() => []);
    const over = all.filter((one) => isOver(one, Date.now()));
    for (const { id } of over) await this.store.take(id).catch(() => undefined);
    if (this.view.owner !== owner) return;
    const entries = inOrder(all.filter((one) => !over.includes(one)));
    this.show({ owner, entries, signedOut: this.sender.signedOut });
  }

  private show(view: OutboxView): void {
    this.view = view;
    for (const watcher of [...this.watchers]) watcher();
  }
}

function fresh(command: NewEntry): OutboxEntry {
  return { ...command, id: nextId(), storedAt: new Date(), state: 'waiting', attempts: 0, answer: null };
}
