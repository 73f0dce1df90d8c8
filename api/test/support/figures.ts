/** How hard a hostile spec tries: enough to find a mistake in every test run, and far more in `npm run soak`. */

export function figure<Value>(usual: Value, soak: Value): Value {
  return process.env['APORTES_SOAK'] ? soak : usual;
}

/** The same draws in every run, so that a failure can be met again; answers with numbers from 0 to 1. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lasting figures of a run are said, not asserted: machines differ. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
