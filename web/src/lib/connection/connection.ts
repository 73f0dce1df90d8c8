/** Whether the product can be reached, told by the websocket and the browser, to whoever asks. */

export interface ConnectionView {
  state: 'online' | 'reconnecting' | 'offline';
  since: Date;
  /** Whether changes arrive by themselves; while false they are asked for. */
  live: boolean;
}

type Listener = () => void;

export class Connection {
  private view: ConnectionView = { state: 'online', since: new Date(), live: false };
  private readonly watchers = new Set<Listener>();
  private readonly reconnected = new Set<Listener>();
  private broken = false;
  private network = true;

  readonly current = (): ConnectionView => this.view;

  /** Told after each change of the view. */
  readonly watch = (listener: Listener): (() => void) => add(this.watchers, listener);

  /** Told each time the websocket has opened again, and the first time too: something may have been missed. */
  readonly onConnected = (listener: Listener): (() => void) => add(this.reconnected, listener);

  socketOpened(): void {
    this.broken = false;
    this.network = true;
    this.show(true);
    for (const listener of [...this.reconnected]) listener();
  }

  /** `meant`: closed because nobody listens any more, which is no trouble. */
  socketClosed(meant: boolean): void {
    this.broken = !meant;
    this.show(false);
  }

  networkIs(reachable: boolean): void {
    this.network = reachable;
    this.show(this.view.live && reachable);
  }

  private show(live: boolean): void {
    const state = !this.network ? 'offline' : this.broken ? 'reconnecting' : 'online';
    if (state === this.view.state && live === this.view.live) return;
    const since = state === this.view.state ? this.view.since : new Date();
    this.view = { state, since, live };
    for (const listener of [...this.watchers]) listener();
  }
}

function add(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Follows what the browser knows of its network. */
export function followNetwork(connection: Connection): void {
  connection.networkIs(navigator.onLine);
  window.addEventListener('online', () => connection.networkIs(true));
  window.addEventListener('offline', () => connection.networkIs(false));
}
