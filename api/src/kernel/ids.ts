/** Ids made here, ordered by time (UUID v7), for rows that no device names. */
import { v7 } from 'uuid';

export function newId(): string {
  return v7();
}
