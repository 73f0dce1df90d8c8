/** A list that shows more of itself by a press: pressed until what is looked for stands in it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from './words.js';

/** @param rows what the list grows by */
export async function growUntil(page: Page, wanted: Locator, rows: Locator): Promise<void> {
  const more = page.getByRole('button', { name: t('contributions:list.more'), exact: true });
  for (;;) {
    await expect(wanted.or(more).first()).toBeVisible();
    if (await wanted.isVisible()) return;
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
}
