/** The time as rules see it; a test sets it. */

export class Clock {
  now(): Date {
    return new Date();
  }
}
