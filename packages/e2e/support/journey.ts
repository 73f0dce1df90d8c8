/** The test of every journey: it fails as well on what a browser did that the journey did not expect. */
import { expect, test as plain } from '@playwright/test';
import { beginWatch, endWatch } from './watch.js';

export { expect };

export const test = plain.extend<{ watched: undefined }>({
  watched: [
    async ({ browser: _ }, use) => {
      beginWatch();
      await use(undefined);
      expect(await endWatch(), 'what a browser did that this journey did not expect').toEqual([]);
    },
    { auto: true },
  ],
});
