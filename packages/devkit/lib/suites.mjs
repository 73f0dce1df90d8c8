/** The test suites of the workspace, each answering how many of its tests passed and failed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../checks/all.mjs';
import { chromiumPath } from './chromium.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { say } from './progress.mjs';
import { run } from './run.mjs';
import { failedInJest, failedJourneys, told } from './what-failed.mjs';

/** @typedef {{ passed: number, failed: number, why: string[] }} Count with what failed, to be said again at the end */

/** Each is mostly one process. */
const CHECKS_AT_ONCE = 2;

/** Runs every check; each counts as one test. @returns {Promise<Count>} */
export async function runChecks() {
  /** @type {Count} */
  const count = { passed: 0, failed: 0, why: [] };
  const waiting = [...CHECKS];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const problem = await check.run();
      count[problem === null ? 'passed' : 'failed'] += 1;
      say(`${problem === null ? 'ok    ' : 'FAILED'} ${check.title}`);
      if (problem === null) continue;
      process.stdout.write(`${problem}\n`);
      count.why.push(told({ title: check.title, message: problem }));
    }
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, lane));
  return count;
}

/** @param {string[]} words only files whose path holds one of them @returns {Promise<Count>} */
export async function runJest(words) {
  const report = path.join(CACHE, 'jest-report.json');
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--config',
      path.join(ROOT, 'packages/devkit/jest/jest.config.mjs'),
      '--maxWorkers=2',
      '--json',
      `--outputFile=${report}`,
      ...(words.length > 0 ? ['--passWithNoTests', ...words] : []),
    ],
    { show: true },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, why: ['Jest wrote no report.'] };
  const written = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests } = written;
  // What is skipped or only planned proves nothing.
  const idle = written.numPendingTests + written.numTodoTests;
  const failed = written.numFailedTests + written.numRuntimeErrorTestSuites + idle;
  // A run that ends badly or proves nothing is a failure, whatever it counted.
  const silent = (code !== 0 && failed === 0) || (words.length === 0 && numPassedTests === 0) ? 1 : 0;
  return { passed: numPassedTests, failed: failed + silent, why: failedInJest(written) };
}

/** @param {string[]} words @param {number} [times] how often each is played @returns {Promise<Count>} */
export async function runJourneys(words, times = 1) {
  const folder = path.join(ROOT, 'packages/e2e');
  const report = path.join(folder, 'results/report.json');
  rmSync(report, { force: true });
  const cli = path.join(folder, 'node_modules/@playwright/test/cli.js');
  const env = { ...process.env, CHROMIUM_PATH: await chromiumPath() };
  const chosen = [`--repeat-each=${times}`, ...(words.length > 0 ? ['--pass-with-no-tests', ...words] : [])];
  const { code } = await run(process.execPath, [cli, 'test', ...chosen], { cwd: folder, env, show: true });
  if (!existsSync(report)) return { passed: 0, failed: 1, why: ['The journeys wrote no report.'] };
  const written = JSON.parse(readFileSync(report, 'utf8'));
  const { stats } = written;
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  const silent = (code !== 0 && failed === 0) || (words.length === 0 && stats.expected === 0) ? 1 : 0;
  return { passed: stats.expected, failed: failed + silent, why: failedJourneys(written) };
}
