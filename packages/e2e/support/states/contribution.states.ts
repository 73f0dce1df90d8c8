/** A contribution after the clicks of a reader: stances with their reservation, supporters, comments, replies, versions. */
import { expect } from '@playwright/test';
import { openForm, save } from '../links-screen.js';
import { sentence } from '../session-screen.js';
import { t } from '../words.js';
import { button, problems, type State } from './state.js';

const SUPPORTERS: State = {
  name: 'with its supporters',
  reach: async (page) => {
    await button(page, 'contributions:endorse.who').click();
    await expect(page.getByRole('list', { name: t('contributions:endorse.who') })).toBeVisible();
  },
};

export const READING: readonly State[] = [SUPPORTERS];

export const TAKING_PART: readonly State[] = [
  SUPPORTERS,
  {
    name: 'with a reservation that is missing',
    reach: async (page) => {
      await page
        .getByRole('button', { name: t('contributions:endorse.others') })
        .or(page.getByRole('button', { name: t('contributions:endorse.change'), exact: true }))
        .click();
      await page.getByRole('radio', { name: t('contributions:endorse.stances.WITH_RESERVATION') }).check();
      await page.getByRole('textbox', { name: t('contributions:endorse.reservation') }).fill('');
      await button(page, 'contributions:endorse.save').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with a reservation',
    reach: async (page) => {
      await page
        .getByRole('textbox', { name: t('contributions:endorse.reservation') })
        .fill(sentence('lo financien'));
      await button(page, 'contributions:endorse.save').click();
      await expect(page.getByText(t('contributions:endorse.mine.WITH_RESERVATION'))).toBeVisible();
    },
  },
  {
    name: 'with a comment that is missing',
    reach: async (page) => {
      await button(page, 'contributions:comments.send').click();
      await expect(problems(page)).toBeFocused();
    },
  },
  {
    name: 'with a question put',
    reach: async (page) => {
      const question = sentence('digan cuándo');
      await page.getByRole('radio', { name: t('contributions:comments.QUESTION') }).check();
      await page.getByRole('textbox', { name: t('contributions:comments.question') }).fill(question);
      await button(page, 'contributions:comments.send').click();
      await expect(page.getByText(question).first()).toBeVisible();
    },
  },
  {
    name: 'replying',
    reach: async (page) => {
      await page
        .getByRole('button', { name: t('contributions:comments.replyTo', { author: '' }) })
        .first()
        .click();
      await expect(page.getByRole('textbox', { name: t('contributions:comments.yourReply') })).toBeFocused();
    },
  },
  {
    name: 'with a link whose other end is missing',
    reach: async (page) => {
      await openForm(page);
      await save(page);
      await expect(problems(page)).toBeFocused();
    },
  },
];
