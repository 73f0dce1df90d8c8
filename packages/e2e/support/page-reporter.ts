/** Prints what the page showed where a journey failed: elsewhere than here nobody can look at it afterwards. */
import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const LINES = 160;
const PAGE = /```yaml\n([\s\S]*?)```/;

export default class PageReporter implements Reporter {
  onTestEnd(test: TestCase, { attachments, status }: TestResult): void {
    if (status === test.expectedStatus) return;
    for (const { name, path } of attachments) {
      const page = name === 'error-context' && path ? PAGE.exec(readFileSync(path, 'utf8'))?.[1] : null;
      if (page) process.stdout.write(`${page.split('\n').slice(0, LINES).join('\n')}\n`);
    }
  }
}
