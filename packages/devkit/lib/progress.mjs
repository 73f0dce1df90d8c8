/** Progress for a person at a terminal: what happens, and how long the command has run. */
const started = performance.now();

/** @param {string} message */
export function say(message) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`[${seconds} s] ${message}\n`);
}

/** Ends the command with a sentence instead of a stack. @param {string} message @returns {never} */
export function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
