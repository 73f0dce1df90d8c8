/** Progress and the end of a command, for a person at a terminal: sentences instead of stacks. */
const started = performance.now();

/** @param {string} message */
export function say(message) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`[${seconds} s] ${message}\n`);
}

class GiveUp extends Error {}

/** Ends the command with a sentence, once everything it opened is closed. @param {string} message @returns {never} */
export function giveUp(message) {
  throw new GiveUp(message);
}

/** Runs a command to its exit code. @param {() => Promise<number>} work */
export async function command(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof GiveUp)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
