/** A rapporteur puts tags right: the theme by its number, the subregions and the kind in a form; and takes it back. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { acceptAtDesk, openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

const short = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
const strip = (page: Page) => page.getByRole('group', { name: t('contributions:desk.tags.theme') });
const theme = (page: Page, position: number) =>
  strip(page)
    .getByRole('button')
    .nth(position - 1);
const form = (page: Page) => page.getByRole('form', { name: t('contributions:desk.tags.button') });
const said = (page: Page) => page.locator('[data-undo]');

async function given(author: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

test('by keys alone: another theme, another kind, a subregion, and back, as the author reads it', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const item = await given(author, 'midan lo que cambia');
  const keyboard = new Keyboard(page);

  await (await waitingAtDesk(page, item.text)).focus();
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(item.text);
  const before = await strip(page).getByRole('button', { pressed: true }).textContent();
  await keyboard.press('1');
  await expect(theme(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page)).toContainText(
    t('contributions:desk.done.RETAGGED', { symbol: short(item.symbol) }),
  );
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expectAccessibleInBoth(page, 'the desk after the theme was set');
  await keyboard.press('u');
  await expect(strip(page).getByRole('button', { pressed: true })).toHaveText(before ?? '');
  await keyboard.expectAt(openItem(page).getByRole('heading').first());

  await keyboard.press('3');
  await expect(theme(page, 3)).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('s');
  const subregions = form(page).getByRole('group', { name: t('contributions:desk.tags.subregions') });
  await expect(subregions.getByRole('checkbox').first()).toBeFocused();
  await keyboard.press(' ');
  await expectAccessibleInBoth(page, 'the form of all tags');
  await keyboard.press('Escape');
  await keyboard.press('g');
  const kind = form(page).getByRole('combobox', { name: t('contributions:desk.tags.kind') });
  await expect(kind).toBeFocused();
  await kind.selectOption('CONCERN');
  await keyboard.enter(form(page).getByRole('button', { name: t('contributions:desk.tags.save') }));
  await expect(openItem(page).getByRole('heading').first()).toContainText(
    t('vocabulary:contributionKind.CONCERN'),
  );
  await expect(openItem(page).getByRole('heading').first()).toContainText(item.symbol);
  await keyboard.expectFocusSeen();

  await author.page.goto(`/c/${item.symbol}`);
  const history = author.page.getByRole('list', { name: t('contributions:tags.history') });
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await expect(history.getByRole('listitem').first()).toContainText(t('vocabulary:contributionKind.CONCERN'));
  await expectAccessibleInBoth(author.page, 'the history of tags');
});

test('on a phone, by touch', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const item = await given(author, 'cuiden lo que ya hay');

  await openAtDesk(page, item.text);
  await theme(page, 4).tap();
  await expect(theme(page, 4)).toHaveAttribute('aria-pressed', 'true');
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expectAccessible(page, 'the desk after the theme was set, on a phone');
  await expectNoSidewaysScroll(page, 'the desk after the theme was set, on a phone');
  await button(page, 'contributions:desk.undo.button').tap();
  await expect(theme(page, 4)).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'contributions:desk.further');
  await press(page, 'contributions:desk.tags.button');
  const subregions = form(page).getByRole('group', { name: t('contributions:desk.tags.subregions') });
  await subregions.getByRole('checkbox').last().tap();
  await expectAccessible(page, 'the form of all tags, on a phone');
  await expectNoSidewaysScroll(page, 'the form of all tags, on a phone');
  await press(page, 'contributions:desk.tags.save');
  await expect(said(page)).toBeVisible();
  await expect(form(page)).toHaveCount(0);
});

test('what is accepted is put right on its own page, and back', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const item = await given(author, 'nombren bien lo acordado');
  await acceptAtDesk(page, item.text);
  await page.goto(`/c/${item.symbol}`);

  await summaryOf(page, 'contributions:desk.tags.button').tap();
  await form(page)
    .getByRole('combobox', { name: t('contributions:desk.tags.kind') })
    .selectOption('CONCERN');
  await expectAccessible(page, 'the form of all tags on a contribution’s page');
  await expectNoSidewaysScroll(page, 'the form of all tags on a contribution’s page');
  await form(page)
    .getByRole('button', { name: t('contributions:desk.tags.save') })
    .tap();
  const history = page.getByRole('list', { name: t('contributions:tags.history') });
  await expect(history.getByRole('listitem')).toHaveCount(1);
  await expect(history).toContainText(t('vocabulary:contributionKind.CONCERN'));
  const concern = `${t('vocabulary:contributionKind.CONCERN')} ${item.symbol}`;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(concern);
  await button(history, 'contributions:desk.undo.button').tap();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(concern);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(item.symbol);
  await expectAccessible(page, 'the history of tags on a contribution’s page');
});
