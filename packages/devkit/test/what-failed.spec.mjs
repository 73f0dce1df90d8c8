/** What failed is said again in few lines: whichever suite it was, without colours, and without what passed. */
import { expect, it } from '@jest/globals';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { failedInJest, failedJourneys, told } from '../lib/what-failed.mjs';

const FILE = path.join(ROOT, 'api/test/one.spec.ts');

it('names the tests of Jest that failed, were skipped, or stand in a file that cannot be read', () => {
  const passed = { fullName: 'holds', status: 'passed' };
  const failed = { fullName: 'counts to two', status: 'failed', failureMessages: ['Expected: 2'] };
  const skipped = { fullName: 'is left out', status: 'pending', failureMessages: [] };
  const report = {
    testResults: [
      { name: FILE, message: '', status: 'failed', assertionResults: [passed, failed, skipped] },
      { name: FILE, message: 'Unexpected token', status: 'failed', assertionResults: [] },
      { name: FILE, message: '', status: 'passed', assertionResults: [passed] },
    ],
  };
  expect(failedInJest(report)).toEqual([
    'api/test/one.spec.ts › counts to two\n  Expected: 2',
    'api/test/one.spec.ts › is left out\n  pending',
    'api/test/one.spec.ts\n  Unexpected token',
  ]);
});

it('names the journeys that failed, however deep they stand', () => {
  const played = (/** @type {string[]} */ ...messages) => [
    { results: [{ status: 'failed', errors: messages.map((message) => ({ message })) }] },
  ];
  const good = { file: 'a.spec.ts', title: 'arrives', ok: true, tests: played() };
  const bad = { file: 'a.spec.ts', title: 'leaves', ok: false, tests: played('\u001b[31mgone\u001b[39m') };
  expect(failedJourneys({ suites: [{ specs: [good], suites: [{ specs: [bad] }] }] })).toEqual([
    'a.spec.ts › leaves\n  gone',
  ]);
});

it('cuts a long message, and leaves out the steps of other people’s programs', () => {
  const steps = Array.from({ length: 40 }, (_, index) => `line ${index}\n    at node_modules/jest/run.js`);
  const lines = told({ title: 'long', message: steps.join('\n') }).split('\n');
  expect(lines).toHaveLength(17);
  expect(lines.at(-1)).toBe('  line 15');
});
