/** Many at once: chosen by keys or by touch, accepted together, told which stayed, and taken back together. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions } from '../support/api.js';
import { rowAtDesk, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

const bar = (page: Page) => page.getByRole('region', { name: t('desk:bulk.heading') });
const inBar = (page: Page, key: string) => button(bar(page), key);
const UNDO = 'contributions:desk.undo.button';

async function given(author: Person, about: string): Promise<string[]> {
  const texts = ['primero', 'después'].map((when) => sentence(`${about} ${when}`));
  await give(author.context, texts);
  return texts;
}

async function statuses(author: Person, texts: readonly string[]): Promise<(string | undefined)[]> {
  const found = await Promise.all(texts.map((text) => ownContributions(author.context, text)));
  return found.map((one) => one[0]?.status);
}

const box = (page: Page, text: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: text.slice(0, 40) })
    .filter({ hasText: text.slice(-8) })
    .getByRole('checkbox');

test('by keys: the letter X chooses, one press accepts both, one press takes both back', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const texts = await given(author, 'siembren a tiempo');
  const keyboard = new Keyboard(page);

  // The later of the two may stand where the list has yet to grow to.
  await waitingAtDesk(page, texts[1]!);
  await rowAtDesk(page, texts[0]!).focus();
  await keyboard.press('x');
  await keyboard.press('j');
  await expect(rowAtDesk(page, texts[1]!)).toBeFocused();
  await keyboard.press('x');
  for (const text of texts) await expect(box(page, text)).toBeChecked();
  await expect(bar(page)).toContainText(t('desk:bulk.count', { count: 2, formatted: '2' }));
  await expectAccessibleInBoth(page, 'the desk with two chosen');
  await keyboard.enter(inBar(page, 'contributions:desk.accept'), 'Shift+Tab');
  await expect(bar(page)).toContainText(t('desk:bulk.ACCEPTED', { count: 2, formatted: '2' }));
  expect(await statuses(author, texts)).toEqual(['ACCEPTED', 'ACCEPTED']);
  await expectAccessibleInBoth(page, 'the desk after two were accepted at once');
  await keyboard.enter(inBar(page, UNDO));
  await expect.poll(() => statuses(author, texts)).toEqual(['SUBMITTED', 'SUBMITTED']);
  await expect(bar(page)).toContainText(t('desk:bulk.undone', { count: 2, formatted: '2' }));
});

test('on a phone, by touch', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const texts = await given(author, 'cuenten las semillas');

  await waitingAtDesk(page, texts[1]!);
  for (const text of texts) await box(page, text).tap();
  await expect(bar(page)).toContainText(t('desk:bulk.count', { count: 2, formatted: '2' }));
  await expectAccessible(page, 'the desk with two chosen, on a phone');
  await expectNoSidewaysScroll(page, 'the desk with two chosen, on a phone');
  await inBar(page, 'contributions:desk.accept').tap();
  await expect.poll(() => statuses(author, texts)).toEqual(['ACCEPTED', 'ACCEPTED']);
  await expectAccessible(page, 'the desk after two were accepted at once, on a phone');
  await inBar(page, UNDO).tap();
  await expect.poll(() => statuses(author, texts)).toEqual(['SUBMITTED', 'SUBMITTED']);
  // The rows come back before the answer does, and until then nothing else is done to many.
  await expect(bar(page)).toContainText(t('desk:bulk.undone', { count: 2, formatted: '2' }));

  for (const text of texts) await box(page, text).tap();
  await summaryOf(bar(page), 'contributions:desk.tags.button').tap();
  const save = inBar(page, 'contributions:desk.tags.save');
  await expect(save).toBeDisabled();
  const kind = bar(page).getByRole('combobox', { name: t('contributions:desk.tags.kind') });
  await kind.selectOption('CONCERN');
  await expectAccessible(page, 'the tags of two at once, on a phone');
  await expectNoSidewaysScroll(page, 'the tags of two at once, on a phone');
  await save.tap();
  await expect(bar(page)).toContainText(t('desk:bulk.RETAGGED', { count: 2, formatted: '2' }));
  const concern = t('vocabulary:contributionKind.CONCERN');
  for (const text of texts) await expect(rowAtDesk(page, text)).toContainText(concern);
  await inBar(page, UNDO).tap();
  for (const text of texts) await expect(rowAtDesk(page, text)).not.toContainText(concern);
});
