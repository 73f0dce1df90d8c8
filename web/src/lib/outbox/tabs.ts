/** Several tabs of one device: one of them sends at a time, and all are told what changed. */

const NAME = 'aportes-outbox';

/** Browsers without locks send from every tab; the server still takes each command once. */
export async function inTurn(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(NAME, work);
  else await work();
}

export interface Tabs {
  tellOthers: () => void;
}

export function joinTabs(onChange: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tellOthers: () => {} };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = onChange;
  return { tellOthers: () => channel.postMessage('changed') };
}
