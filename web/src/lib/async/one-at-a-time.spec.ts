/** Runs that never overlap, and begin after they were asked for. */
import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from './one-at-a-time';

/** Work of which each run ends when it is told to. */
function heldWork() {
  const runs: { end: () => void; fail: () => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      runs.push({ end: resolve, fail: () => reject(new Error('failed')) });
    });
  return { runs, again: oneAtATime(work) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('one at a time', () => {
  it('gives all who ask during a run one that begins after it', async () => {
    const { runs, again } = heldWork();
    const first = again();
    const [second, third] = [again(), again()];
    await settled();
    expect(runs).toHaveLength(1);
    runs[0]!.end();
    await first;
    await settled();
    expect(runs).toHaveLength(2);
    runs[1]!.end();
    await Promise.all([second, third]);
    expect(runs).toHaveLength(2);
  });

  it('begins at once when nothing runs', async () => {
    const { runs, again } = heldWork();
    for (const at of [0, 1]) {
      const run = again();
      expect(runs).toHaveLength(at + 1);
      runs[at]!.end();
      await run;
    }
  });

  it('runs again after one that failed, and tells of the failure only those whose run it was', async () => {
    const { runs, again } = heldWork();
    const first = again();
    const second = again();
    runs[0]!.fail();
    await expect(first).rejects.toThrow('failed');
    await settled();
    runs[1]!.end();
    await expect(second).resolves.toBeUndefined();
  });

  it('begins with the next run only what was asked before it', async () => {
    const { runs, again } = heldWork();
    void again();
    void again();
    runs[0]!.end();
    await settled();
    const later = again();
    runs[1]!.end();
    await settled();
    expect(runs).toHaveLength(3);
    runs[2]!.end();
    await later;
  });
});
