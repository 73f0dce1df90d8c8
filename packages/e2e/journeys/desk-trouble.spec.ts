/** The desk while it loads, fails or has lost the network: said in plain words, whole and accessible on the narrowest phone and on a wide screen. */
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { expectOneLiveRegion } from '../support/adaptation.js';
import { DESK_TROUBLE } from '../support/desk-trouble.js';
import { test } from '../support/journey.js';
import { arrive, DESKTOP } from '../support/people.js';
import { NETWORK_CUT, SERVER_FAILED } from '../support/watch.js';

for (const { name, address, role, prepare, reach } of DESK_TROUBLE)
  test(`${name} says so, and is whole and accessible`, async ({ browser }) => {
    const { page } = await arrive(browser, {
      role,
      viewport: { width: 320, height: 640 },
      touch: true,
      expected: [NETWORK_CUT, SERVER_FAILED],
    });
    await prepare?.(page);
    await page.goto(address());
    await reach(page);
    await expectAccessibleInBoth(page, name);
    await expectNoSidewaysScroll(page, name);
    await expectOneLiveRegion(page, name);
    await page.setViewportSize(DESKTOP);
    await expectAccessible(page, `${name}, wide`);
    await expectNoSidewaysScroll(page, `${name}, wide`);
  });
