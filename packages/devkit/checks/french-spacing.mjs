/** French sets a space that does not break before high punctuation and inside its quotation marks. */

/** Narrow before ? ! and ;, whole before : and inside « ». */
const WRONG = [/(?<!\u202f)[?!;]/u, /(?<!\u00a0):(?=\s|$)/u, /«(?!\u00a0)/u, /(?<!\u00a0)»/u];

/** @param {string} text @returns {boolean} */
export function isMisspaced(text) {
  return WRONG.some((one) => one.test(text));
}
