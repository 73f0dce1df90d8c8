/** Where two devices of an author change one contribution, both texts are shown and the author chooses: nothing is lost. */
import type { Browser, Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { ownContributions } from '../support/api.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { savedHere, shellIsKept } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

const AUTHOR = { role: 'expert', index: 3 } as const;

const field = (page: Page) =>
  page.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
const said = (page: Page, key: string) =>
  page.getByRole('main').getByRole('region', { name: t(key), exact: true });
const button = (page: Page, key: string) =>
  page.getByRole('main').getByRole('button', { name: t(key), exact: true });

async function openForm(page: Page, symbol: string): Promise<void> {
  await page.goto(`/c/${symbol}`);
  await page.locator('summary').getByText(t('contributions:author.revise'), { exact: true }).click();
  await expect(field(page)).toBeVisible();
}

/** One contribution, opened to be revised on two devices of its author. */
async function onTwoDevices(
  browser: Browser,
  text: string,
): Promise<{ phone: Person; table: Person; symbol: string }> {
  const phone = await arrive(browser, {
    ...AUTHOR,
    viewport: PHONE,
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  const table = await arrive(browser, AUTHOR);
  await goToSession(table.page);
  const symbol = await submitRecommendation(table.page, text);
  for (const { page } of [phone, table]) await openForm(page, symbol);
  return { phone, table, symbol };
}

async function send(page: Page): Promise<void> {
  await button(page, 'contributions:author.send').click();
}

const revisions = async ({ context }: Person, text: string) =>
  (await ownContributions(context, text))[0]?.revisionNumber;

test('what changes on one device while one writes on another is shown there, and stays shown until one chooses', async ({
  browser,
}) => {
  const text = sentence('cuenten a todas las personas');
  const { phone, table } = await onTwoDevices(browser, text);
  await field(phone.page).fill(`${text} Desde el teléfono.`);
  await field(table.page).fill(`${text} Desde la mesa.`);
  await send(table.page);
  await expect.poll(() => revisions(table, text)).toBe(2);

  await expect(said(phone.page, 'contributions:conflict.present')).toContainText('Desde la mesa.');
  await expect(said(phone.page, 'contributions:conflict.mine')).toContainText('Desde el teléfono.');
  const changes = said(phone.page, 'contributions:conflict.between').locator('ins');
  await expect(changes.last()).toContainText('teléfono');
  await expectAccessibleInBoth(phone.page, 'two versions of one author on a phone');
  await expectNoSidewaysScroll(phone.page, 'two versions of one author on a phone');
  await phone.page.reload();
  await phone.page.locator('summary').getByText(t('contributions:author.revise'), { exact: true }).click();
  await expect(said(phone.page, 'contributions:conflict.mine')).toContainText('Desde el teléfono.');

  await button(phone.page, 'contributions:conflict.take').click();
  await expect(field(phone.page)).toHaveValue(`${text} Desde la mesa.`);
  await button(phone.page, 'contributions:conflict.back').click();
  await expect(said(phone.page, 'contributions:conflict.mine')).toContainText('Desde el teléfono.');
  await button(phone.page, 'contributions:conflict.keep').click();
  await expect.poll(() => revisions(phone, text)).toBe(3);
  const [now] = await ownContributions(phone.context, text);
  expect(now?.text).toBe(`${text} Desde el teléfono.`);
});

test('an edit that was sent without a network and is refused as stale comes back beside the present text', async ({
  browser,
}) => {
  const text = sentence('guarden cada versión');
  const { phone, table } = await onTwoDevices(browser, text);
  await shellIsKept(phone.page);
  await phone.context.setOffline(true);
  await field(phone.page).fill(`${text} Sin red.`);
  await send(phone.page);
  await expect(savedHere(phone.page)).toBeVisible();
  await field(table.page).fill(`${text} Con red.`);
  await send(table.page);
  await expect.poll(() => revisions(table, text)).toBe(2);

  await phone.context.setOffline(false);
  await expect(said(phone.page, 'contributions:conflict.present')).toContainText('Con red.');
  await expect(said(phone.page, 'contributions:conflict.mine')).toContainText('Sin red.');
  await button(phone.page, 'contributions:conflict.keep').click();
  await expect.poll(() => revisions(phone, text)).toBe(3);
});
