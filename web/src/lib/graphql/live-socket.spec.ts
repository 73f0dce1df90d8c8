/** Proves that a page hears again soon after its network is back, whatever became of the socket it had. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Connection } from '../connection/connection';
import { liveSocket } from './live-socket';

/** A line as the browser gives it: nothing happens on it unless the test says so. */
class Line {
  static tried: Line[] = [];
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;

  constructor() {
    Line.tried.push(this);
  }

  send(): void {}

  close(): void {
    this.readyState = 3;
  }

  async opens(): Promise<void> {
    this.readyState = Line.OPEN;
    this.onopen?.();
    await jest.advanceTimersByTimeAsync(0);
    this.onmessage?.({ data: JSON.stringify({ type: 'connection_ack' }) });
    await jest.advanceTimersByTimeAsync(0);
  }
}

const browsers = globalThis.WebSocket;

beforeEach(() => {
  jest.useFakeTimers();
  Line.tried = [];
  globalThis.WebSocket = Line as unknown as typeof WebSocket;
});
let leave = () => {};
afterEach(() => {
  leave();
  jest.useRealTimers();
  globalThis.WebSocket = browsers;
});

/** A page that listens, and the lines it has tried so far. */
async function listening() {
  const connection = new Connection();
  const client = liveSocket('ws://hall/graphql', connection);
  leave = client.subscribe(
    { query: 'subscription { meetingChanged { seq } }' },
    { next: () => {}, error: () => {}, complete: () => {} },
  );
  await jest.advanceTimersByTimeAsync(0);
  return { connection, lines: Line.tried };
}

it('leaves a socket of the time before for a new one within a second', async () => {
  const { connection, lines } = await listening();
  await lines[0]?.opens();
  expect(connection.current().live).toBe(true);
  window.dispatchEvent(new Event('online'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(2);
  await lines[1]?.opens();
  expect(connection.current()).toMatchObject({ live: true, state: 'online' });
});

it('leaves an attempt that hangs when the network is back, however many failed before', async () => {
  const { lines } = await listening();
  for (let tries = 2; tries <= 8; tries += 1) {
    lines.at(-1)?.onclose?.({ code: 1006, reason: '' });
    while (lines.length < tries) await jest.advanceTimersByTimeAsync(500);
  }
  window.dispatchEvent(new Event('online'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(9);
});

it('gives up an attempt that neither opens nor fails', async () => {
  const { lines } = await listening();
  await jest.advanceTimersByTimeAsync(9_999);
  expect(lines).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(2);
});
