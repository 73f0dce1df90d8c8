/** The desk while it loads, fails or has lost the network: said in plain words, whole and accessible on the narrowest phone and on a wide screen. */
import type { Request } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { expectOneLiveRegion } from '../support/adaptation.js';
import { DESK_TROUBLE } from '../support/desk-trouble.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { t } from '../support/words.js';
import { NETWORK_CUT, SERVER_FAILED } from '../support/watch.js';

for (const { name, address, role, stage, prepare, reach } of DESK_TROUBLE)
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
    await expectAccessibleInBoth(page, name, stage);
    await expectNoSidewaysScroll(page, name, stage);
    await expectOneLiveRegion(page, name);
    await page.setViewportSize(DESKTOP);
    await expectAccessible(page, `${name}, wide`, stage);
    await expectNoSidewaysScroll(page, `${name}, wide`, stage);
  });

for (const viewport of [PHONE, DESKTOP])
  test(`what waits stands still while the rest of the desk arrives, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const { page } = await arrive(browser, { role: 'rapporteur', viewport });
    let letCome = (): void => {};
    const rest = new Promise<void>((resolve) => (letCome = resolve));
    const isLate = (request: Request) =>
      /facet-sheet/.test(request.url()) || (request.postData() ?? '').includes('"DeskLoad"');
    await page.route('**/*', async (route) => {
      if (isLate(route.request())) await rest;
      await route.continue();
    });
    await page.goto(`/m/${demo().meeting}/desk`);
    const row = page
      .getByRole('list', { name: t('contributions:desk.queue') })
      .getByRole('button')
      .first();
    await expect(row).toBeVisible();
    const load = page.getByText(t('desk:load.heading', { said: '' }).trim());
    await expect(load).toHaveCount(0);
    const before = await row.boundingBox();
    letCome();
    await expect(load).toBeVisible();
    expect(await row.boundingBox()).toEqual(before);
  });
