/** The links of a contribution, and the form that makes one, as people use them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { button } from './states/state.js';
import { t } from './words.js';

/** The part of the page that tells what the contribution is to others. */
export const links = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('contributions:links.heading'), exact: true }) });

/** Of one that says so of this other. */
export const link = (page: Page, says: string, name: string): Locator =>
  links(page)
    .getByRole('listitem')
    .filter({ hasText: t(`contributions:links.says.${says}`) })
    .filter({ has: page.getByRole('link', { name, exact: true }) });

export const search = (page: Page): Locator =>
  links(page).getByRole('searchbox', { name: t('contributions:links.find') });

export const found = (page: Page, words: string | RegExp): Locator =>
  links(page)
    .getByRole('group', { name: t('contributions:links.which') })
    .getByRole('radio', { name: words });

export async function openForm(page: Page): Promise<void> {
  await button(links(page), 'contributions:links.add').click();
  await expect(search(page)).toBeFocused();
}

export async function save(page: Page): Promise<void> {
  await button(links(page), 'contributions:links.save').click();
}

/** Looks for words of the other one, chooses it, and leaves how they are linked as it is proposed. */
export async function choose(page: Page, words: string, name: string | RegExp = words): Promise<void> {
  await search(page).fill(words);
  await found(page, name).check();
}
