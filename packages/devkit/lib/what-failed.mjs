/** Which tests failed and why, in few lines each: said last, where a long run has scrolled away what came before. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './paths.mjs';

const LINES = 16;

/** @typedef {{ title: string, message: string }} Failure */
/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} JestTest */
/** @typedef {{ name: string, message: string, status: string, assertionResults: JestTest[] }} JestFile */
/** @typedef {{ status: string, errors: { message?: string }[] }} Played */
/** @typedef {{ file: string, title: string, ok: boolean, tests: { results: Played[] }[] }} Journey */
/** @typedef {{ specs?: Journey[], suites?: JourneySuite[] }} JourneySuite */

/** @param {Failure} failure @returns {string} */
export function told({ title, message }) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line));
  return [title, ...lines.slice(0, LINES).map((line) => `  ${line}`)].join('\n');
}

/** @param {{ testResults: JestFile[] }} report as Jest writes it @returns {string[]} */
export function failedInJest({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = path.relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status !== 'passed');
    // A file that cannot be read has no tests that could fail.
    if (failed.length === 0) return status === 'failed' ? [told({ title: file, message })] : [];
    return failed.map((test) =>
      told({
        title: `${file} › ${test.fullName}`,
        message: test.failureMessages?.join('\n') || test.status,
      }),
    );
  });
}

/** @param {JourneySuite} suite @returns {Journey[]} */
const journeysOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(journeysOf)];

/** @param {JourneySuite} report as Playwright writes it @returns {string[]} */
export function failedJourneys(report) {
  const failed = journeysOf(report).filter(({ ok }) => !ok);
  return failed.map(({ file, title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((one) => one.errors));
    return told({
      title: `${file} › ${title}`,
      message: errors.map(({ message }) => message ?? '').join('\n'),
    });
  });
}
