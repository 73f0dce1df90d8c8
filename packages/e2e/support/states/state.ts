/** A state into which a screen comes by its clicks, one after the other in the order of its list. */
import type { Locator, Page } from '@playwright/test';
import { t } from '../words.js';

export interface State {
  name: string;
  /** From the state before to this one; done when it stands. */
  reach: (page: Page) => Promise<void>;
}

export const button = (place: Page | Locator, key: string): Locator =>
  place.getByRole('button', { name: t(key), exact: true }).first();

export const summaryOf = (place: Page | Locator, key: string): Locator =>
  place
    .locator('summary')
    .filter({ hasText: t(key) })
    .first();

/** What stands in the way of sending, with the focus on it. */
export const problems = (page: Page): Locator =>
  page.getByRole('group', {
    name: new RegExp(`^(${t('web:problemTitle')}|${t('contributions:form.problem')})$`),
  });
