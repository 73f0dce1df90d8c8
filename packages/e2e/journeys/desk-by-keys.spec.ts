/** A rapporteur works off what waits by keyboard alone, and on a phone by its buttons alone. */
import { DESK_HASTE_MS } from '@aportes/domain/limits';
import type { Locator, Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions } from '../support/api.js';
import { openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button, problems } from '../support/states/state.js';
import { t } from '../support/words.js';

const heading = (page: Page): Locator => openItem(page).getByRole('heading').first();
const dialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: t('contributions:desk.keys.title') });
const NOTE = 'Ya está dicho arriba: a la sesión le basta una vez.';
const MESSAGE = 'A qué Estados se dirige, y para cuándo.';

const row = (page: Page, which: string): Locator =>
  page.getByRole('list', { name: t('contributions:desk.queue') }).locator(`[data-row]${which}`);

/** The list is one stop; from there on by letters. */
async function goToRow(keyboard: Keyboard, page: Page, text: string): Promise<Locator> {
  const wanted = await waitingAtDesk(page, text);
  await keyboard.goTo(row(page, '[tabindex="0"]'));
  while (!(await wanted.evaluate((one) => one === document.activeElement))) await keyboard.press('j');
  return wanted;
}

/** So many contributions, given one after the other; answers with their texts. */
async function given(author: Person, about: string, count: number): Promise<string[]> {
  const texts = Array.from({ length: count }, (_, at) => sentence(`${about} en ${at + 1} puertos`));
  await give(author.context, texts);
  return texts;
}

/** As they stand for their author, by their texts. */
async function statuses(author: Person, texts: readonly string[]): Promise<string[]> {
  const own = await ownContributions(author.context, '');
  return texts.map((text) => own.find((one) => one.text === text)?.status ?? 'unknown');
}

/** After a decision one stands at the next item, whose decision is at hand, and sees it before one decides. */
async function expectLedTo(keyboard: Keyboard, page: Page, text: string): Promise<void> {
  await expect(openItem(page)).toContainText(text);
  await keyboard.expectAt(heading(page));
  await expect(button(page, 'contributions:desk.accept')).toBeVisible();
  await page.waitForTimeout(DESK_HASTE_MS);
}

test('a rapporteur decides item after item with the keys of the desk, and with no other key pressed in between', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const texts = await given(author, 'den agua potable', 10);
  const keyboard = new Keyboard(page);
  const first = await goToRow(keyboard, page, texts[0]!);
  await keyboard.press('k');
  await keyboard.press('ArrowDown');
  await keyboard.expectAt(first);
  // What is only at hand in the list is not decided about.
  await keyboard.press('a');
  await expect(page.locator('[aria-live="polite"]')).toHaveText(t('contributions:desk.keys.openFirst'));
  await keyboard.press('Enter');
  await expectLedTo(keyboard, page, texts[0]!);
  await expectAccessibleInBoth(page, 'the desk by keyboard');

  await keyboard.press('a');
  await expectLedTo(keyboard, page, texts[1]!);
  await keyboard.press('a');
  await expectLedTo(keyboard, page, texts[2]!);

  // Asking for changes: the letters that are typed accept and decline nothing.
  await keyboard.press('i');
  const message = page.getByRole('textbox', { name: t('contributions:desk.message') });
  await keyboard.expectAt(message);
  await keyboard.type(MESSAGE);
  await expect(message).toHaveValue(MESSAGE);
  await expect(openItem(page)).toContainText(texts[2]!);
  await expectAccessible(page, 'a request for changes, by keyboard');
  // Out of the form and in again: what was typed is kept.
  await keyboard.press('Escape');
  await keyboard.expectAt(button(page, 'contributions:desk.request'));
  await keyboard.press('i');
  await keyboard.expectAt(message);
  await expect(message).toHaveValue(MESSAGE);
  await keyboard.enter(button(page, 'contributions:desk.sendRequest'));
  await expectLedTo(keyboard, page, texts[3]!);

  // Declining: first without a reason, then with one.
  await keyboard.press('r');
  const reason = page.getByRole('combobox', { name: t('contributions:desk.reason') });
  await keyboard.expectAt(reason);
  await keyboard.enter(button(page, 'contributions:desk.sendDecline'));
  await keyboard.expectAt(problems(page));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.expectAt(reason);
  await keyboard.type(t('vocabulary:declineReason.DUPLICATE').slice(0, 6));
  await keyboard.press('Tab');
  await keyboard.type(NOTE);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expectLedTo(keyboard, page, texts[4]!);

  // Over one and back, from within the open item; and back to the list.
  await keyboard.press('j');
  await expectLedTo(keyboard, page, texts[5]!);
  await keyboard.press('k');
  await expectLedTo(keyboard, page, texts[4]!);
  await keyboard.press('Escape');
  await keyboard.expectAt(row(page, '[aria-current="true"]'));
  await keyboard.press('a');
  await expectLedTo(keyboard, page, texts[5]!);
  // A key that stays down decides once.
  await page.keyboard.down('a');
  await page.keyboard.down('a');
  await page.keyboard.down('a');
  await page.keyboard.up('a');
  await expectLedTo(keyboard, page, texts[6]!);

  // The keys, read and switched off.
  await keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  for (const word of ['accept', 'request', 'decline', 'keys.next', 'keys.previous'])
    await expect(dialog(page).getByText(t(`contributions:desk.${word}`), { exact: true })).toBeVisible();
  await expectAccessibleInBoth(page, 'the keys of the desk');
  const on = dialog(page).getByRole('checkbox', { name: t('desk:keys.on') });
  await keyboard.goTo(on);
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await keyboard.expectAt(heading(page));
  for (const key of ['a', 'j', 'i', 'r', '?']) await keyboard.press(key);
  await keyboard.expectAt(heading(page));
  await expect(openItem(page)).toContainText(texts[6]!);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('form')).toHaveCount(0);
  // What is open is in hand.
  await expect
    .poll(() => statuses(author, texts))
    .toEqual([
      ...['ACCEPTED', 'ACCEPTED', 'CHANGES_REQUESTED', 'DECLINED', 'ACCEPTED', 'ACCEPTED'],
      ...['IN_REVIEW', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED'],
    ]);

  // The device remembers; the button beside the list gives them back.
  await page.reload();
  await expect(page.getByText(t('contributions:desk.keys.areOff'))).toBeVisible();
  const keys = button(page, 'contributions:desk.keys.title');
  await keyboard.enter(keys);
  await keyboard.goTo(on);
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await keyboard.expectAt(keys);

  await goToRow(keyboard, page, texts[6]!);
  await keyboard.press('Enter');
  await expectLedTo(keyboard, page, texts[6]!);
  for (const next of texts.slice(7)) {
    await keyboard.press('a');
    await expectLedTo(keyboard, page, next);
  }
  await keyboard.press('a');
  await expect.poll(() => statuses(author, texts.slice(6))).toEqual(Array<string>(4).fill('ACCEPTED'));
});

test('on a phone the same is done by buttons, and the list is found again where it was left', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const texts = await given(author, 'abran guarderías', 3);
  const tap = (key: string) => button(page, key).tap();

  const first = await waitingAtDesk(page, texts[0]!);
  await first.tap();
  await expect(openItem(page)).toContainText(texts[0]!);
  await tap('contributions:desk.back');
  await expect(first).toBeFocused();
  await expectAccessible(page, 'the list of the desk, on a phone');
  await first.tap();
  await tap('contributions:desk.accept');
  await expect(openItem(page)).toContainText(texts[1]!);
  await expect(heading(page)).toBeFocused();

  await tap('contributions:desk.request');
  const message = page.getByRole('textbox', { name: t('contributions:desk.message') });
  await expect(message).toBeFocused();
  await message.fill(MESSAGE);
  await expectAccessible(page, 'a request for changes, on a phone');
  await expectNoSidewaysScroll(page, 'a request for changes, on a phone');
  await tap('contributions:desk.sendRequest');
  await expect(openItem(page)).toContainText(texts[2]!);

  await tap('contributions:desk.decline');
  await page.getByRole('combobox', { name: t('contributions:desk.reason') }).selectOption('DUPLICATE');
  await page.getByRole('textbox', { name: t('contributions:desk.note') }).fill(NOTE);
  await press(page, 'contributions:desk.sendDecline');
  await expect.poll(() => statuses(author, texts)).toEqual(['ACCEPTED', 'CHANGES_REQUESTED', 'DECLINED']);
});

test('what waits is narrowed down in the address, and what is open stays open meanwhile', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const texts = await given(author, 'tiendan puentes', 2);
  const foreign = sentence('build bridges');
  await give(author.context, [foreign], 'en');
  const keyboard = new Keyboard(page);
  const rows = row(page, '');

  await goToRow(keyboard, page, texts[0]!);
  await keyboard.press('Enter');
  await expectLedTo(keyboard, page, texts[0]!);
  // By words, and back to the list with what was found.
  await keyboard.press('/');
  const box = page.getByRole('searchbox');
  await keyboard.expectAt(box);
  await keyboard.type('puentes');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\?q=puentes$/);
  await expect(rows).toHaveCount(2);
  await expect(page.locator('[aria-live="polite"]')).toHaveText(
    t('contributions:desk.waiting', { count: 2, formatted: '2' }),
  );
  await keyboard.press('Escape');
  await keyboard.expectAt(row(page, '[aria-current="true"]'));

  // By its language: what is open is no longer in the list, and stays.
  await page.goBack();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(box).toHaveValue('');
  await keyboard.enter(button(page, 'contributions:browse.filters'), 'Shift+Tab');
  const filters = page.getByRole('dialog');
  await keyboard.goTo(filters.getByRole('checkbox', { name: /^inglés/i }));
  await keyboard.press('Space');
  await expect(page).toHaveURL(/\/desk\?language=en$/);
  await expectAccessibleInBoth(page, 'the filters of the desk');
  await keyboard.press('Escape');
  await expect(rows.filter({ hasText: texts[0]! })).toHaveCount(0);
  await expect(rows.filter({ hasText: foreign })).toHaveCount(1);
  await expect(openItem(page)).toContainText(texts[0]!);
  await expectAccessibleInBoth(page, 'the desk with filters');

  // What newly waits comes where it belongs, and only there.
  const more = [sentence('build tunnels'), sentence('abran túneles')] as const;
  await give(author.context, [more[1]]);
  await give(author.context, [more[0]], 'en');
  await expect(rows.filter({ hasText: more[0] })).toHaveCount(1);
  await expect(rows.filter({ hasText: more[1] })).toHaveCount(0);

  // The address is enough to find it again; a decision goes on within what was found.
  await page.reload();
  await expect(rows.filter({ hasText: foreign })).toHaveCount(1);
  await expect(rows.filter({ hasText: texts[0]! })).toHaveCount(0);
  await rows.filter({ hasText: foreign }).click();
  await expect(openItem(page)).toContainText(foreign);
  await press(page, 'contributions:desk.accept');
  await expect(openItem(page)).toContainText(more[0]);

  // Nothing found is said, and taken back by a press.
  await page.goto(`${new URL(page.url()).pathname}?q=xyzzyx`);
  await expect(page.getByText(t('contributions:desk.filters.nothing'))).toBeVisible();
  await expectAccessible(page, 'the desk with filters that find nothing');
  await page
    .getByRole('list', { name: t('contributions:browse.applied') })
    .getByRole('button')
    .click();
  await expect(rows.filter({ hasText: texts[0]! })).toHaveCount(1);
});
