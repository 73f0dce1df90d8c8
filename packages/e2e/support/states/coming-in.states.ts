/** The doors after their clicks: what is missing, what opens nothing, and the next step. */
import { expect } from '@playwright/test';
import { t } from '../words.js';
import { button, problems, type State } from './state.js';

export const CODE: readonly State[] = [
  {
    name: 'with the code missing',
    reach: async (page) => {
      await button(page, 'web:join.continue').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with a code that opens nothing',
    reach: async (page) => {
      await page.getByRole('textbox', { name: t('web:join.code') }).fill('222-222');
      await button(page, 'web:join.continue').click();
      await expect(page.getByText(t('problems:JOIN_CODE_UNKNOWN')).first()).toBeVisible();
    },
  },
];

export const JOINING: readonly State[] = [
  {
    name: 'with everything missing',
    reach: async (page) => {
      await button(page, 'web:join.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'in another language',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'Français' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    },
  },
];

export const SIGN_IN: readonly State[] = [
  {
    name: 'with the key missing',
    reach: async (page) => {
      await button(page, 'web:signIn.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
];

export const INVITATION: readonly State[] = [
  {
    name: 'refused',
    reach: async (page) => {
      await button(page, 'people:accept.action').click();
      await expect(page.getByText(t('people:accept.refused'))).toBeVisible();
    },
  },
];

export const WAY_BACK: readonly State[] = [
  {
    name: 'with the address missing',
    reach: async (page) => {
      await button(page, 'web:back.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'waiting for the code',
    reach: async (page) => {
      await page.getByRole('textbox', { name: t('web:back.email') }).fill('nobody@example.org');
      await button(page, 'web:back.send').click();
      await expect(page.getByRole('textbox', { name: t('web:back.code') })).toBeFocused();
    },
  },
  {
    name: 'with a code that opens nothing',
    reach: async (page) => {
      await page.getByRole('textbox', { name: t('web:back.code') }).fill('2222-2222');
      await button(page, 'web:back.enter').click();
      await expect(problems(page)).toBeFocused();
    },
  },
];

export const ACCOUNT: readonly State[] = [
  {
    name: 'with an address that is none',
    reach: async (page) => {
      await button(page, 'people:address.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'waiting for the code of an address',
    reach: async (page) => {
      await page.getByRole('textbox', { name: t('people:address.email') }).fill('walker@example.org');
      await button(page, 'people:address.send').click();
      await expect(page.getByRole('textbox', { name: t('people:address.code') })).toBeVisible();
    },
  },
  {
    name: 'asking before one leaves',
    reach: async (page) => {
      await button(page, 'people:leave.action').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'shown what an erasure takes along',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await button(page, 'people:erase.open').click();
      await button(page, 'people:erase.yes').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with the language changed',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('combobox', { name: t('web:shell.language') }).selectOption('pt');
      await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
    },
  },
];
