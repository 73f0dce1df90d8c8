/** What the rapporteurs have at the desk after their clicks: the item, its context, each form, many at once, what was decided. */
import { expect, type Page } from '@playwright/test';
import { openItem } from '../desk-screen.js';
import { t } from '../words.js';
import { button, problems, type State } from './state.js';

/** The forms of what is done less often, by the words of their buttons. */
const FURTHER = [
  'contributions:wording.propose',
  'contributions:desk.tags.button',
  'contributions:desk.assign.button',
  'contributions:desk.merge.action',
  'contributions:desk.together.action',
  'contributions:desk.split.action',
  'contributions:redaction.action',
  'contributions:desk.notes.write',
];

const queue = (page: Page) => page.getByRole('list', { name: t('contributions:desk.queue') });

/** Rows that nobody else is about to decide on; what earlier journeys left in hand is theirs until it lapses. */
const atHand = (page: Page) =>
  queue(page)
    .getByRole('listitem')
    .filter({ hasNotText: t('contributions:desk.reviewing', { name: '' }).trim() });

const bulk = (page: Page) => page.getByRole('region', { name: t('desk:bulk.heading') });

/** On a phone they are folded away. */
async function press(page: Page, word: string): Promise<void> {
  const action = button(openItem(page), word);
  const further = button(openItem(page), 'contributions:desk.further');
  await expect(further.or(action).first()).toBeVisible();
  if (!(await action.isVisible())) await further.click();
  await action.click();
}

/** Where there is room both stand there without it. */
async function turnTo(page: Page, pane: 'item' | 'context'): Promise<void> {
  const tab = page.getByRole('tab', { name: t(`contributions:desk.${pane}`), exact: true });
  const beside = page.getByRole('region', { name: t('contributions:desk.context') });
  await expect(tab.or(beside).first()).toBeVisible();
  if (await tab.isVisible()) await tab.click();
}

const further = (word: string): State => ({
  name: `with the form for «${t(word)}»`,
  reach: async (page) => {
    await press(page, word);
    // Where nothing is alike there is nothing to fill in, only a way back.
    const form = openItem(page)
      .locator('form')
      .or(button(openItem(page), 'contributions:form.cancel'));
    await expect(form.last()).toBeVisible();
    await expect(page.getByText(t('contributions:list.loading'))).toHaveCount(0);
  },
});

/** On a phone the list, the item and its context have the screen one at a time. */
async function backToQueue(page: Page): Promise<void> {
  const back = button(page, 'contributions:desk.back');
  if (await back.isVisible()) await back.click();
}

export const DESK: readonly State[] = [
  {
    name: 'with its filters open',
    reach: async (page) => {
      await button(page, 'contributions:browse.filters').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'with several chosen',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await atHand(page).getByRole('checkbox').nth(0).check();
      await atHand(page).getByRole('checkbox').nth(1).check();
      await expect(bulk(page)).toContainText(t('desk:bulk.count', { count: 2, formatted: '2' }));
    },
  },
  {
    name: 'with an open item',
    reach: async (page) => {
      await button(page, 'desk:bulk.none').click();
      await atHand(page).getByRole('button').first().click();
      await expect(openItem(page).getByRole('heading').first()).toBeFocused();
      await expect(button(page, 'contributions:desk.accept')).toBeVisible();
    },
  },
  {
    name: 'with its context',
    reach: async (page) => {
      await turnTo(page, 'context');
      await expect(page.getByText(t('contributions:list.loading'))).toHaveCount(0);
    },
  },
  {
    name: 'with the list of keys',
    reach: async (page) => {
      const keys = button(page, 'contributions:desk.keys.title');
      // Where there is no keyboard nobody is told of keys.
      if (!(await keys.isVisible())) return;
      await keys.click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'with a request that says nothing',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await turnTo(page, 'item');
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
  ...FURTHER.map(further),
  {
    name: 'after a decision',
    reach: async (page) => {
      const decided = await openItem(page).getByRole('heading').first().innerText();
      await button(page, 'contributions:desk.accept').click();
      await expect(page.getByText(decided, { exact: true })).toBeHidden();
      await expect(button(page, 'contributions:desk.undo.button')).toBeVisible();
    },
  },
  {
    name: 'after many were decided about at once',
    reach: async (page) => {
      await backToQueue(page);
      await atHand(page).getByRole('checkbox').first().check();
      await button(bulk(page), 'contributions:desk.accept').click();
      await expect(bulk(page)).toContainText(t('desk:bulk.ACCEPTED', { count: 1, formatted: '1' }));
    },
  },
];
