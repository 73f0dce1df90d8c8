/** Ids of what a person creates, made on the device (UUID v7); they tell the day alone, and not when it was written. */
import { v7 } from 'uuid';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Different from every other, made here or elsewhere; two of one day are in no order. */
export function newId(): string {
  return v7({ msecs: Math.floor(Date.now() / DAY_MS) * DAY_MS });
}
