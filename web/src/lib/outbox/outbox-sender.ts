/** Sends what waits, one command after another, again and again until each has its answer. */
import type { OutboxEntry, Reply } from './outbox-entry';
import type { OutboxStore } from './outbox-store';
import { afterReply, nextDue, nextTime, waitAfter } from './outbox-queue';
import { inTurn } from './tabs';

/** Never rejects: what went wrong is a reply too. */
export type Deliver = (entry: OutboxEntry) => Promise<Reply>;

export interface SenderOptions {
  store: OutboxStore;
  deliver: Deliver;
  /** Whose commands are sent; null while nobody is known. */
  owner: () => string | null;
  /** Told after every change of an entry. */
  changed: () => Promise<void>;
}

/** Another tab may have been the one that sends, and is gone. */
const LOOK_AGAIN_MS = 30_000;
/** The network itself: while nothing is answered, nothing else is tried. */
const LINE = 'line';

export class OutboxSender {
  /** The server does not know whose commands these are: they wait for somebody to sign in. */
  signedOut = false;
  private readonly pauses = new Map<string, number>();
  private readonly failures = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;

  constructor(private readonly options: SenderOptions) {}

  /** Something changed for the better: whatever waits is tried at once. */
  wake(): void {
    this.signedOut = false;
    this.pauses.clear();
    this.run();
  }

  run(): void {
    this.again = true;
    if (!this.running) void this.work();
  }

  /** Another tab is at it; this one looks again in case that one goes away. */
  standBy(): void {
    if (!this.running && this.timer === undefined) this.sleepFor(LOOK_AGAIN_MS);
  }

  private async work(): Promise<void> {
    this.running = true;
    this.stopSleeping();
    while (this.again) {
      this.again = false;
      // Without storage nothing waits that could be sent.
      await inTurn(() => this.sendAll()).catch(() => {});
    }
    this.running = false;
    await this.sleep().catch(() => {});
  }

  private async entries(): Promise<OutboxEntry[]> {
    const owner = this.options.owner();
    return owner === null ? [] : this.options.store.of(owner);
  }

  private async sendAll(): Promise<void> {
    await this.takeOver();
    while (!this.signedOut && !this.isPaused(LINE)) {
      const entry = nextDue(await this.entries(), this.pauses, Date.now());
      if (!entry) return;
      await this.send(entry);
    }
  }

  /** What was being sent when a page ended is under nobody's hands now. */
  private async takeOver(): Promise<void> {
    const left = (await this.entries()).filter(({ state }) => state === 'sending');
    for (const entry of left) await this.keep(afterReply(entry, { kind: 'unanswered' }));
  }

  private async send(entry: OutboxEntry): Promise<void> {
    if (!(await this.keep({ ...entry, state: 'sending' }))) return;
    const reply = await this.options.deliver(entry);
    this.heed(entry.id, reply);
    await this.keep(afterReply(entry, reply));
  }

  private heed(id: string, { kind }: Reply): void {
    if (kind === 'signed-out') this.signedOut = true;
    if (kind === 'unanswered') this.pause(LINE);
    else this.failures.delete(LINE);
    if (kind === 'busy') this.pause(id);
    else this.failures.delete(id);
  }

  private pause(what: string): void {
    const failures = this.failures.get(what) ?? 0;
    this.failures.set(what, failures + 1);
    this.pauses.set(what, Date.now() + waitAfter(failures, Math.random()));
  }

  private isPaused(what: string): boolean {
    return (this.pauses.get(what) ?? 0) > Date.now();
  }

  private async keep(entry: OutboxEntry): Promise<boolean> {
    const kept = await this.options.store.replace(entry);
    await this.options.changed();
    return kept;
  }

  private async sleep(): Promise<void> {
    const due = nextTime(await this.entries(), this.pauses);
    if (due === undefined || this.running) return;
    const at = this.signedOut ? Infinity : Math.max(due, this.pauses.get(LINE) ?? 0);
    this.sleepFor(Math.min(LOOK_AGAIN_MS, Math.max(0, at - Date.now())));
  }

  private sleepFor(ms: number): void {
    this.stopSleeping();
    this.timer = setTimeout(() => this.run(), ms);
  }

  private stopSleeping(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
