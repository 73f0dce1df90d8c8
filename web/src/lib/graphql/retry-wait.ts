/** How long the websocket waits before it tries again: longer each time, but not once the network is back. */

const LONGEST_WAIT_MS = 20_000;
/** Within which a whole room returns whose network was away. */
const RETURN_MS = 1_000;

/** The jitter keeps a whole room from returning in the same second. */
const jittered = (longest: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, longest / 2 + Math.random() * (longest / 2)));

/** The wait before the first attempt over a network that is back. */
export const returnWait = (): Promise<void> => jittered(RETURN_MS);

/** @param attempt the first is 0 */
export async function retryWait(attempt: number): Promise<void> {
  const waiting = new AbortController();
  const back = new Promise((resolve) =>
    window.addEventListener('online', resolve, { once: true, signal: waiting.signal }),
  );
  await Promise.race([jittered(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt)), back.then(returnWait)]);
  waiting.abort();
}
