/** Whether a newer version of the product lies on the device, and the way to take it into use. */
import { useSyncExternalStore } from 'react';

type TakeOver = () => void;

let waiting: TakeOver | null = null;
const watchers = new Set<() => void>();

export function newVersionWaits(takeOver: TakeOver): void {
  waiting = takeOver;
  for (const watcher of [...watchers]) watcher();
}

const current = () => waiting;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Null while the version on the screen is the newest. */
export function useNewVersion(): TakeOver | null {
  return useSyncExternalStore(watch, current);
}
