/** The time as rules see it; a test sets it, and a story is told at the time at which it happened. */
import { AsyncLocalStorage } from 'node:async_hooks';

export class Clock {
  private readonly told = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.told.getStore() ?? new Date();
  }

  /** Runs the work as if it were that time; for everything else time goes on. */
  at<T>(time: Date, work: () => Promise<T>): Promise<T> {
    return this.told.run(time, work);
  }
}
