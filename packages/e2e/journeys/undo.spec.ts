/** A rapporteur who decided too fast takes it back: by its key, by its button, and later from the history. */
import type { Locator, Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask, ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const UNDO = 'contributions:desk.undo.button';
const heading = (page: Page): Locator => openItem(page).getByRole('heading').first();
const short = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
const status = (name: string) => t(`vocabulary:contributionStatus.${name}`);

async function given(author: Person, about: string): Promise<[KeptContribution, KeptContribution]> {
  const texts = [sentence(`${about} primero`), sentence(`${about} después`)];
  await give(author.context, texts);
  const [first, second] = await Promise.all(texts.map((text) => ownContributions(author.context, text)));
  return [first![0]!, second![0]!];
}

/** One stands at it, and its decision is at hand. */
async function expectLedTo(keyboard: Keyboard, page: Page, { text }: KeptContribution): Promise<void> {
  await expect(openItem(page)).toContainText(text);
  await keyboard.expectAt(heading(page));
  await expect(button(page, 'contributions:desk.accept')).toBeVisible();
}

async function statusOf(author: Person, { text }: KeptContribution): Promise<string | undefined> {
  return (await ownContributions(author.context, text))[0]?.status;
}

test('the key U takes back what was just accepted, and the history what was declined', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const visitor = await arrive(browser);
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const [first, second] = await given(author, 'tiendan la mano');
  const keyboard = new Keyboard(page);

  await (await waitingAtDesk(page, first.text)).focus();
  await keyboard.press('Enter');
  await expectLedTo(keyboard, page, first);
  await keyboard.press('a');
  await expectLedTo(keyboard, page, second);
  const said = t('contributions:desk.done.ACCEPTED', { symbol: short(first.symbol) });
  await expect(page.locator('[data-undo]')).toContainText(said);
  // Whoever stands on it may take their time.
  await button(page, UNDO).focus();
  await expectAccessibleInBoth(page, 'the desk after a decision');
  await visitor.page.goto(`/c/${first.symbol}`);
  await expect(visitor.page.getByText(first.text).first()).toBeVisible();

  await keyboard.press('u');
  await expectLedTo(keyboard, page, first);
  await expect(button(page, UNDO)).toHaveCount(0);
  await expectAccessibleInBoth(page, 'the desk after a decision was taken back');
  // Whoever took it back has it in hand again; the public has lost it.
  await expect.poll(() => statusOf(author, first)).toBe('IN_REVIEW');
  await visitor.page.reload();
  await expect(visitor.page.getByText(t('contributions:page.notFound')).first()).toBeVisible();
  await expect(visitor.page.getByText(first.text)).toHaveCount(0);
  await keyboard.press('u');
  await expect(openItem(page)).toContainText(first.text);

  await keyboard.press('r');
  await page.getByRole('combobox', { name: t('contributions:desk.reason') }).selectOption('DUPLICATE');
  await page.getByRole('textbox', { name: t('contributions:desk.note') }).fill('Ya está dicho arriba.');
  await press(page, 'contributions:desk.sendDecline');
  await expect(openItem(page)).toContainText(second.text);
  await page.goto(`/c/${first.symbol}`);
  const history = page.getByRole('list', { name: t('contributions:page.decisions') });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expectAccessibleInBoth(page, 'the history of decisions, with the way back');
  await keyboard.enter(button(page, UNDO));
  await expect.poll(() => statusOf(author, first)).toBe('SUBMITTED');
  await expect(button(page, UNDO)).toHaveCount(0);
  await keyboard.expectFocusSeen();
  await expect(history).toContainText(status('DECLINED'));
  await expectAccessibleInBoth(page, 'the history of decisions that were taken back');
});

test('on a phone a button takes it back, until the author has acted on it', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const [first, second] = await given(author, 'abran bibliotecas');

  await openAtDesk(page, first.text);
  await button(page, 'contributions:desk.accept').tap();
  await expect(openItem(page)).toContainText(second.text);
  // Whoever stands on it may take their time.
  await button(page, UNDO).focus();
  await expectAccessible(page, 'the desk after a decision, on a phone');
  await expectNoSidewaysScroll(page, 'the desk after a decision, on a phone');
  await button(page, UNDO).tap();
  await expect(openItem(page)).toContainText(first.text);
  await expect(heading(page)).toBeFocused();

  await button(page, 'contributions:desk.accept').tap();
  await expect(openItem(page)).toContainText(second.text);
  await button(page, UNDO).focus();
  await expect.poll(() => statusOf(author, first)).toBe('ACCEPTED');
  // The first acceptance, its undoing, and the second one: each is a version.
  const input = { contributionId: first.id, expectedVersion: 4 };
  const withdraw = `mutation ($input: WithdrawContributionInput!) { withdrawContribution(input: $input) { __typename } }`;
  await ask(author.context, withdraw, { input });
  await button(page, UNDO).tap();
  await expect(page.getByText(t('contributions:desk.undo.tooLate'))).toBeVisible();
  await expectAccessible(page, 'an undo that comes too late, on a phone');
  expect(await statusOf(author, first)).toBe('WITHDRAWN');
});
