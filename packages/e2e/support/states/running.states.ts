/** What the rapporteurs and the secretariat have after their clicks: decisions, invitations, the door, roles. */
import { expect } from '@playwright/test';
import { openItem } from '../desk-screen.js';
import { t } from '../words.js';
import { button, problems, summaryOf, type State } from './state.js';

export const DESK: readonly State[] = [
  {
    name: 'with an open item',
    reach: async (page) => {
      await page
        .getByRole('list', { name: t('contributions:desk.queue') })
        .getByRole('button')
        .first()
        .click();
      await expect(openItem(page).getByRole('heading').first()).toBeFocused();
    },
  },
  {
    name: 'with a request that says nothing',
    reach: async (page) => {
      await button(page, 'contributions:desk.request').click();
      await button(page, 'contributions:desk.sendRequest').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with a refusal without reason',
    reach: async (page) => {
      await button(page, 'contributions:desk.decline').click();
      await button(page, 'contributions:desk.sendDecline').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'after a decision',
    reach: async (page) => {
      const decided = await openItem(page).getByRole('heading').first().innerText();
      await button(page, 'contributions:desk.accept').click();
      await expect(page.getByText(decided, { exact: true })).toBeHidden();
    },
  },
];

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
