/** The own contributions after their clicks: a new version that says nothing, a good one, who is named, and withdrawing. */
import { expect } from '@playwright/test';
import { levelField, openAttribution } from '../attribution-screen.js';
import { sentence } from '../session-screen.js';
import { t } from '../words.js';
import { button, problems, summaryOf, type State } from './state.js';

export const OWN: readonly State[] = [
  {
    name: 'with a new version that says nothing',
    reach: async (page) => {
      await page
        .locator('summary')
        .filter({
          hasText: new RegExp(`${t('contributions:author.answer')}|${t('contributions:author.revise')}`),
        })
        .first()
        .click();
      await page.getByRole('textbox', { name: t('contributions:author.text'), exact: true }).fill('');
      await button(page, 'contributions:author.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with a new version sent',
    reach: async (page) => {
      const better = sentence('digan con qué presupuesto');
      await page.getByRole('textbox', { name: t('contributions:author.text'), exact: true }).fill(better);
      await button(page, 'contributions:author.send').click();
      await expect(page.getByText(better).first()).toBeVisible();
    },
  },
  {
    name: 'about to be shown otherwise',
    reach: async (page) => {
      await openAttribution(page);
      await levelField(page).selectOption('NON_ATTRIBUTABLE');
      await expect(page.getByText(t('contributions:attribution.note')).first()).toBeVisible();
    },
  },
  {
    name: 'about to withdraw',
    reach: async (page) => {
      await summaryOf(page, 'contributions:author.withdraw').click();
      await expect(page.getByText(t('contributions:author.withdrawNote')).first()).toBeVisible();
    },
  },
];
