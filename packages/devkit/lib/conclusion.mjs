/** The last lines of a run of tests: what failed and why, then how many passed and failed. */

/** @param {import('./suites.mjs').Count[]} counts @returns {number} the exit code */
export function conclude(counts) {
  const sum = (/** @type {'passed' | 'failed'} */ which) => counts.reduce((all, one) => all + one[which], 0);
  for (const why of counts.flatMap((one) => one.why)) process.stdout.write(`\n${why}\n`);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
