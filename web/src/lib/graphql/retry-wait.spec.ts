/** Proves that who was away long is back soon after their network is. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { retryWait } from './retry-wait';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Whether the wait before the attempt is over. */
function waited(attempt: number): () => boolean {
  let isOver = false;
  void retryWait(attempt).then(() => (isOver = true));
  return () => isOver;
}

it('waits longer with each attempt, and never longer than twenty seconds', async () => {
  const [first, late] = [waited(0), waited(30)];
  await jest.advanceTimersByTimeAsync(500);
  expect([first(), late()]).toEqual([true, false]);
  await jest.advanceTimersByTimeAsync(9_000);
  expect(late()).toBe(false);
  await jest.advanceTimersByTimeAsync(10_500);
  expect(late()).toBe(true);
});

it('is over within a second once the network is back', async () => {
  const late = waited(30);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(late()).toBe(false);
  window.dispatchEvent(new Event('online'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(late()).toBe(true);
});
