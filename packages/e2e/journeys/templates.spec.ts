/** A rapporteur asks for changes from a template in the author's language, saves an own one, changes and removes it. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions } from '../support/api.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, DESKTOP, PHONE } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const word = (key: string) => t(`desk:templates.${key}`);
const form = (page: Page, key: string) => page.getByRole('form', { name: t(`contributions:desk.${key}`) });
const choice = (page: Page) => page.getByRole('combobox', { name: word('choose'), exact: true });
const title = (page: Page) => page.getByRole('textbox', { name: word('title') });
const opener = (page: Page, key: string) => page.locator('summary').filter({ hasText: word(key) });
const inForm = (page: Page, key: string) => button(page, `desk:templates.${key}`);

test('by keys: begins with one in the author’s language, and saves its own for the others', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  const [text, next] = [sentence('digan para cuándo'), sentence('digan con qué')];
  await give(author.context, [text, next]);
  const keyboard = new Keyboard(page);

  await (await waitingAtDesk(page, text)).focus();
  await keyboard.press('Enter');
  await expect(button(openItem(page), 'contributions:desk.request')).toBeVisible();
  await keyboard.press('i');
  const message = form(page, 'request').getByRole('textbox', { name: t('contributions:desk.message') });
  await keyboard.expectAt(message);
  await keyboard.goTo(choice(page));
  await expect(choice(page).locator('option').nth(1)).toBeAttached();
  await keyboard.press('ArrowDown');
  await expect(message).not.toHaveValue('');
  const begun = await message.inputValue();
  await expectAccessibleInBoth(page, 'a request that begins with a template');

  const named = `Falta el plazo ${text.slice(-10)}`;
  await keyboard.enter(opener(page, 'keep'));
  await keyboard.goTo(title(page));
  await keyboard.type(named);
  await keyboard.press('Enter');
  await expect(form(page, 'request')).toBeVisible();
  await keyboard.enter(inForm(page, 'save'));
  await expect(choice(page).locator('option:checked')).toHaveText(named);
  await expectAccessibleInBoth(page, 'a request after its template was saved');
  await press(page, 'contributions:desk.sendRequest');
  await expect
    .poll(async () => (await ownContributions(author.context, text))[0]?.status)
    .toBe('CHANGES_REQUESTED');

  // What was opened next is let go, so that the other need not wait until it lapses.
  await expect(openItem(page)).toContainText(next);
  await press(page, 'contributions:desk.release');
  await expect(button(page, 'contributions:desk.review')).toBeVisible();
  // Another rapporteur finds it, changes it, and takes it away.
  await openAtDesk(other.page, next);
  await press(other.page, 'contributions:desk.request');
  await choice(other.page).selectOption({ label: named });
  const theirs = form(other.page, 'request').getByRole('textbox', { name: t('contributions:desk.message') });
  await expect(theirs).toHaveValue(begun);
  await theirs.fill(`${begun} Gracias.`);
  await opener(other.page, 'change').click();
  await inForm(other.page, 'saveChanges').click();
  await expect(other.page.locator('[aria-live="polite"]')).toHaveText(
    t('desk:templates.saved', { title: named }),
  );
  await theirs.fill('');
  await choice(other.page).selectOption('');
  await choice(other.page).selectOption({ label: named });
  await expect(theirs).toHaveValue(`${begun} Gracias.`);
  // It has stayed open.
  await inForm(other.page, 'remove').click();
  await expect(choice(other.page).locator('option').filter({ hasText: named })).toHaveCount(0);
  await expect(theirs).toHaveValue(`${begun} Gracias.`);
});

test('on a phone, declining in the author’s language', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const text = sentence('gobiernen com dados');
  await give(author.context, [text], 'pt');
  await openAtDesk(page, text);
  await button(openItem(page), 'contributions:desk.decline').tap();
  const note = form(page, 'decline').getByRole('textbox', { name: t('contributions:desk.note') });
  await expect(choice(page).locator('option').nth(1)).toHaveAttribute('lang', 'pt');
  await choice(page).selectOption({ index: 1 });
  await expect(note).toHaveValue(/contribuição/);
  await opener(page, 'keep').tap();
  await expect(title(page)).toBeVisible();
  await expectAccessible(page, 'a refusal that begins with a template, on a phone');
  await expectNoSidewaysScroll(page, 'a refusal that begins with a template, on a phone');
});
