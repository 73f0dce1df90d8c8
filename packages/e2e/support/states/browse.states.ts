/** Browsing after its clicks: the filters, what they find, and another order. */
import { expect } from '@playwright/test';
import { t } from '../words.js';
import { button, type State } from './state.js';

export const BROWSING: readonly State[] = [
  {
    name: 'with its filters open',
    reach: async (page) => {
      await button(page, 'contributions:browse.filters').click();
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'with a filter set in the sheet',
    reach: async (page) => {
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: new RegExp(`^${t('vocabulary:contributionKind.RECOMMENDATION')}`) })
        .check();
      await expect(page).toHaveURL(/kind=RECOMMENDATION/);
    },
  },
  {
    name: 'filtered and ordered',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      const order = page.getByRole('combobox', { name: t('contributions:list.order') });
      await order.selectOption('MOST_ENDORSED');
      await expect(page).toHaveURL(/MOST_ENDORSED/);
      await expect(page.getByRole('article').first()).toBeVisible();
    },
  },
];
