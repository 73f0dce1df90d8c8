/** The rapporteurs' desk as they use it: what waits, the open item, and the decision. */
import { expect, type Locator, type Page } from '@playwright/test';
import { growUntil } from './growing-list.js';
import { demo } from './people.js';
import { t } from './words.js';

export const openItem = (page: Page): Locator => page.getByRole('article');

const listed = (page: Page): Locator =>
  page.getByRole('list', { name: t('contributions:desk.queue') }).getByRole('listitem');

/** A row of what is listed, found by a part of its text. */
export const rowAtDesk = (page: Page, text: string): Locator =>
  listed(page)
    .filter({ hasText: text.slice(0, 40) })
    .filter({ hasText: text.slice(-8) })
    .getByRole('button');

/** What waits: the oldest stand first, and the list grows at its end by a press. */
export async function waitingAtDesk(page: Page, text: string): Promise<Locator> {
  await page.goto(`/m/${demo().meeting}/desk`);
  const item = rowAtDesk(page, text);
  await growUntil(page, item, listed(page));
  return item;
}

/** Chooses what waits by a part of its text. */
export async function openAtDesk(page: Page, text: string): Promise<void> {
  const item = await waitingAtDesk(page, text);
  await item.click();
  await expect(openItem(page)).toContainText(text);
}

export async function press(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: t(key), exact: true }).click();
}

/** Accepts what waits, and stays until the desk has gone on to something else. */
export async function acceptAtDesk(page: Page, text: string): Promise<void> {
  await openAtDesk(page, text);
  await press(page, 'contributions:desk.accept');
  await expect(openItem(page).filter({ hasText: text })).toHaveCount(0);
}
