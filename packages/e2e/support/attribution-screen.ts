/** How an author is shown: the choice with what each reader reads, as people use it. */
import type { Locator, Page } from '@playwright/test';
import { button } from './states/state.js';
import { t } from './words.js';

/** Opens the form of the first own contribution on the page. */
export async function openAttribution(page: Page): Promise<void> {
  const summary = t('contributions:attribution.shownAs', { author: '' }).trim();
  await page.locator('summary').filter({ hasText: summary }).first().click();
}

export const levelField = (place: Page | Locator): Locator =>
  place.getByRole('combobox', { name: t('contributions:attribution.level') }).first();

/** What a kind of reader will read of the author. */
export const readBy = (page: Page, reader: 'AUTHOR' | 'DESK' | 'ROOM' | 'PUBLIC'): Locator =>
  page
    .getByRole('term')
    .filter({ hasText: t(`contributions:attribution.reader.${reader}`) })
    .first()
    .locator('xpath=following-sibling::dd');

export const saveAttribution = (page: Page): Promise<void> =>
  button(page, 'contributions:attribution.save').click();
