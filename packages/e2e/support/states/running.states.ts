/** What the secretariat has after its clicks: more places, invitations, the door, roles; and the parts. */
import { expect } from '@playwright/test';
import { t } from '../words.js';
import { button, problems, summaryOf, type State } from './state.js';

export const AGENDA: readonly State[] = [
  {
    name: 'with its purpose open',
    reach: async (page) => {
      await summaryOf(page, 'web:meeting.purpose').click();
      await expect(page.getByRole('heading', { name: t('web:meeting.objectives') })).toBeVisible();
    },
  },
];

export const PLACES: readonly State[] = [
  {
    name: 'with more places open',
    reach: async (page) => {
      await button(page, 'web:shell.more').click();
      await expect(page.getByRole('link', { name: t('web:shell.mine'), exact: true })).toBeVisible();
    },
  },
];

export const PEOPLE: readonly State[] = [
  {
    name: 'with an invitation that lacks everything',
    reach: async (page) => {
      await button(page, 'people:invite.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with an invitation kept',
    reach: async (page) => {
      await page.getByRole('textbox', { name: t('people:invite.email') }).fill('amalia.rios@example.org');
      await page.getByRole('textbox', { name: t('people:invite.name') }).fill('Amalia Ríos');
      await page.getByRole('combobox', { name: t('people:invite.kind') }).selectOption('ACADEMIA');
      await page.getByRole('combobox', { name: t('people:invite.role') }).selectOption('RAPPORTEUR');
      await button(page, 'people:invite.keep').click();
      await expect(page.getByText('amalia.rios@example.org')).toBeVisible();
    },
  },
  {
    name: 'with the door shut',
    reach: async (page) => {
      await button(page, 'people:door.switchOff').click();
      await expect(page.getByText(t('people:door.shut'))).toBeVisible();
    },
  },
  {
    name: 'with the roles of a participant',
    reach: async (page) => {
      await button(page, 'people:door.switchOn').click();
      await expect(page.getByText(t('people:door.open'))).toBeVisible();
      await page
        .getByRole('button', { name: t('people:participants.change') })
        .first()
        .click();
      await summaryOf(page.getByRole('dialog'), 'people:participants.remove').click();
      await expect(page.getByText(t('people:participants.removeHint'))).toBeVisible();
    },
  },
];

export const PARTS: readonly State[] = [
  {
    name: 'with a sheet open',
    reach: async (page) => {
      await button(page, 'web:parts.openSheet').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];
