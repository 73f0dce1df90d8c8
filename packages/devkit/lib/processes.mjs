/** Ends processes by their id and waits until they are gone. */

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid @param {number} withinMs @returns {Promise<boolean>} whether it ended in time */
export async function untilGone(pid, withinMs) {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

/** Asks first, insists after the grace period. @param {number} pid @param {NodeJS.Signals} signal @param {number} graceMs */
export async function endProcess(pid, signal = 'SIGTERM', graceMs = 10_000) {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  if (await untilGone(pid, graceMs)) return;
  process.kill(pid, 'SIGKILL');
  await untilGone(pid, 5_000);
}
