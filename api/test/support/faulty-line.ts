/** A line to the database that a test can slow down, silence, cut and mend. */
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export class FaultyLine {
  private readonly pairs = new Set<[Socket, Socket]>();
  private silent = false;
  private readonly port: number;
  private delayMs = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    this.port = (server.address() as AddressInfo).port;
    server.on('connection', (near) => this.join(near));
  }

  static async to(databaseUrl: string): Promise<FaultyLine> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FaultyLine(server, new URL(databaseUrl));
  }

  /** The address of the database by this line. */
  get url(): string {
    const through = new URL(this.target);
    through.port = String(this.port);
    return through.href;
  }

  /** Nothing comes through any more, in neither direction, and nobody is told. */
  silence(): void {
    this.silent = true;
    for (const [near, far] of this.pairs) {
      near.pause();
      far.pause();
    }
  }

  /** All connections break, and new ones are refused. */
  refuse(): void {
    this.server.close();
    this.breakSome(() => true);
  }

  /** Everything takes so much longer, each way. */
  slowDown(delayMs: number): void {
    this.delayMs = delayMs;
  }

  /** Breaks some of the connections; new ones are taken. */
  breakSome(chosen: () => boolean): void {
    for (const [near] of this.pairs) if (chosen()) near.resetAndDestroy();
  }

  mend(): void {
    this.silent = false;
    this.delayMs = 0;
    if (!this.server.listening) this.server.listen(this.port, '127.0.0.1');
    for (const [near, far] of this.pairs) {
      near.resume();
      far.resume();
    }
  }

  async close(): Promise<void> {
    this.breakSome(() => true);
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket): void {
    const far = createConnection({ host: this.target.hostname, port: Number(this.target.port) });
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('data', (data) => this.pass(data, other));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        this.pairs.delete(pair);
      });
      if (this.silent) one.pause();
    }
  }
  private pass(data: Buffer | string, to: Socket): void {
    if (this.delayMs === 0) to.write(data);
    else setTimeout(() => to.write(data), this.delayMs);
  }
}
