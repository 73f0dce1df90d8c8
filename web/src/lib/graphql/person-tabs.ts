/** Who is signed in is the same in every tab of the device: a change in one is told to the others. */

const NAME = 'aportes-person';

/** Answers with the way to tell the other tabs. */
export function watchPerson(onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = onChange;
  return () => channel.postMessage('changed');
}
