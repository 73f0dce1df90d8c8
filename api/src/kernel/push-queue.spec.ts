/** A queue gives what was pushed in its order, and cuts off a reader who lags too far behind. */
import { expect, it } from '@jest/globals';
import { PushQueue } from './push-queue.js';

const BACKLOG = 1_000;

function queue(): { queue: PushQueue<number>; closings: () => number } {
  let closings = 0;
  return { queue: new PushQueue<number>(() => (closings += 1)), closings: () => closings };
}

it('gives a reader who keeps up everything, in its order', async () => {
  const { queue: one, closings } = queue();
  for (let value = 0; value < 3 * BACKLOG; value += 1) {
    one.push(value);
    expect(await one.next()).toEqual({ value, done: false });
  }
  expect(closings()).toBe(0);
});

it('lets go of a reader who lags behind, once, and holds no more for them', async () => {
  const { queue: one, closings } = queue();
  for (let value = 0; value < 3 * BACKLOG; value += 1) one.push(value);
  expect(closings()).toBe(1);
  const read: number[] = [];
  for await (const value of one) read.push(value);
  expect(read).toEqual(Array.from({ length: BACKLOG }, (_, index) => index));
});
