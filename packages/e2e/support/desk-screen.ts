/** The rapporteurs' desk as they use it: what waits, the open item, and the decision. */
import { expect, type Locator, type Page } from '@playwright/test';
import { demo } from './people.js';
import { t } from './words.js';

export const openItem = (page: Page): Locator => page.getByRole('article');

/** Chooses what waits by a part of its text. */
export async function openAtDesk(page: Page, text: string): Promise<void> {
  await page.goto(`/m/${demo().meeting}/desk`);
  await page
    .getByRole('listitem')
    .filter({ hasText: text.slice(0, 40) })
    .filter({ hasText: text.slice(-8) })
    .getByRole('button')
    .click();
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
