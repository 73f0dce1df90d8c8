/** Hands changes out exactly once and in order, whether they came live or were asked for. */

export interface NumberedChange {
  seq: number;
  type: string;
}

export interface ChangePage<C> {
  changes: readonly C[];
  hasMore: boolean;
  seq: number;
}

export interface ChangeOrderOptions<C> {
  /** The number up to which everything is known already. */
  from: number;
  ask: (seq: number) => Promise<ChangePage<C>>;
  deliver: (change: C) => void;
}

export class ChangeOrder<C extends NumberedChange> {
  private last: number;
  private waiting: C[] = [];
  private asking: Promise<void> | null = null;
  private again = false;
  /** Something is known to be missing: nothing later is handed out before it. */
  private behind = false;

  constructor(private readonly options: ChangeOrderOptions<C>) {
    this.last = options.from;
  }

  /** A change that came live; while missed ones are being asked for, it waits its turn. */
  receive(change: C): void {
    const resync = change.type === 'RESYNC';
    if (!resync && (this.asking || this.behind)) this.waiting.push(change);
    if (resync || (this.behind && !this.asking)) void this.catchUp();
    else if (!this.asking) this.handOut(change);
  }

  /** Whether missed changes were asked for and not got. */
  isBehind(): boolean {
    return this.behind;
  }

  /** Asks for all that was missed. Asked again meanwhile, it looks once more; unanswered, the next call does. */
  catchUp(): Promise<void> {
    this.again = true;
    this.asking ??= this.askAll().then((answered) => {
      this.asking = null;
      this.behind = !answered;
      if (answered) this.handOutWaiting();
    });
    return this.asking;
  }

  private async askAll(): Promise<boolean> {
    while (this.again) {
      this.again = false;
      for (let more = true; more;) {
        const page = await this.options.ask(this.last).catch(() => null);
        if (!page) return false;
        for (const change of page.changes) this.handOut(change);
        this.last = Math.max(this.last, page.seq);
        more = page.hasMore;
      }
    }
    return true;
  }

  private handOutWaiting(): void {
    const waiting = this.waiting.sort((one, other) => one.seq - other.seq);
    this.waiting = [];
    for (const change of waiting) this.handOut(change);
  }

  private handOut(change: C): void {
    if (change.seq <= this.last) return;
    this.last = change.seq;
    this.options.deliver(change);
  }
}
