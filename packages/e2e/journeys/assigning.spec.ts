/** Two rapporteurs share out what waits: by a key, by touch, many at once, and each sees at once whose it is. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, DESKTOP, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const BUTTON = 'contributions:desk.assign.button';
const SAVE = 'desk:assign.save';
const UNDO = 'contributions:desk.undo.button';

const short = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
const form = (page: Page) => page.getByRole('form', { name: t(BUTTON) });
const choice = (page: Page, name: string) => form(page).getByRole('radio', { name, exact: true });
const said = (page: Page) => page.locator('[data-undo]');
const to = (name: string) => t('contributions:desk.assign.to', { name });
const mine = () => t('contributions:desk.assign.mine');
const load = (page: Page) =>
  page.locator('details').filter({ hasText: t('desk:load.heading', { said: '' }) });
const bar = (page: Page) => page.getByRole('region', { name: t('desk:bulk.heading') });
const nobodys = (page: Page) =>
  load(page).getByRole('button', { name: t('desk:load.nobodys', { number: '' }) });

async function given(author: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

test('by keys alone: taken for oneself, seen by the other without anything moving, given on, and taken back', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const one = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  const { page } = one;
  const item = await given(author, 'repartan lo que espera');
  const keyboard = new Keyboard(page);
  const seen = await waitingAtDesk(other.page, item.text);
  const place = await seen.boundingBox();

  const row = await waitingAtDesk(page, item.text);
  await row.focus();
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(item.text);
  await expect(button(openItem(page), BUTTON)).toBeVisible();
  await keyboard.press('w');
  await expect(choice(page, t('contributions:desk.assign.me'))).toBeFocused();
  await expectAccessibleInBoth(page, 'the form that assigns');
  await keyboard.press('Enter');
  const symbol = short(item.symbol);
  await expect(said(page)).toContainText(t('contributions:desk.done.ASSIGNED', { symbol, name: one.name }));
  await expect(row).toContainText(mine());
  await expect(seen).toContainText(to(one.name));
  expect((await seen.boundingBox())!.height).toBe(place!.height);
  await expectAccessibleInBoth(page, 'the desk after one has taken an item');

  // Whoever opens it has it, whosever it is.
  await keyboard.press('w');
  await expect(form(page).getByRole('radio').first()).toBeFocused();
  await choice(page, other.name).focus();
  await keyboard.press(' ');
  await keyboard.press('Enter');
  await expect(seen).toContainText(mine());
  await expect(row).toContainText(to(other.name));
  // The row may hear of it before its answer is here, and the key takes back what the line says.
  await expect(said(page)).toContainText(other.name);
  await keyboard.press('u');
  await expect(row).toContainText(mine());
  await expect(seen).toContainText(to(one.name));
  await expectAccessible(page, 'the desk after an assignment was taken back');
});

test('the list is narrowed down to what is one’s own, or nobody’s, and says how much waits for whom', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page, name } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const [item, left] = [
    await given(author, 'cuenten lo de cada una'),
    await given(author, 'dejen lo de nadie'),
  ];
  await openAtDesk(page, item.text);
  await button(openItem(page), 'contributions:desk.further').tap();
  await button(openItem(page), BUTTON).tap();
  await expect(choice(page, t('contributions:desk.assign.me'))).toBeChecked();
  await expectAccessible(page, 'the form that assigns, on a phone');
  await expectNoSidewaysScroll(page, 'the form that assigns, on a phone');
  await button(form(page), SAVE).tap();
  const symbol = short(item.symbol);
  await expect(said(page)).toContainText(t('contributions:desk.done.ASSIGNED', { symbol, name }));

  await waitingAtDesk(page, left.text);
  await load(page).locator('summary').tap();
  await nobodys(page).tap();
  await expect(nobodys(page)).toHaveAttribute('aria-pressed', 'true');
  const list = page.getByRole('list', { name: t('contributions:desk.queue') });
  await expect(list).toBeVisible();
  await expect(list.getByText(mine())).toHaveCount(0);
  await expectAccessible(page, 'what is nobody’s, on a phone');
  await expectNoSidewaysScroll(page, 'what is nobody’s, on a phone');
  await load(page).getByRole('button', { pressed: false }).first().tap();
  await expect(list.getByRole('listitem').filter({ hasText: item.text.slice(-8) })).toContainText(mine());
  await expect(list.getByRole('listitem').filter({ hasText: left.text.slice(-8) })).toHaveCount(0);
});

test('many at once, and back with one press', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  const items = [await given(author, 'den las primeras'), await given(author, 'den las segundas')];
  await waitingAtDesk(page, items[1]!.text);
  const rows = items.map(({ text }) =>
    page
      .getByRole('list', { name: t('contributions:desk.queue') })
      .getByRole('listitem')
      .filter({ hasText: text.slice(-8) }),
  );
  for (const row of rows) await row.getByRole('checkbox').check();
  await bar(page)
    .locator('summary')
    .filter({ hasText: t(BUTTON) })
    .click();
  await bar(page)
    .getByRole('combobox', { name: t('desk:assign.legend') })
    .selectOption({ label: other.name });
  await expectAccessibleInBoth(page, 'the desk before two are assigned at once');
  await button(bar(page), SAVE).click();
  const told = (kind: string) => t(`desk:bulk.${kind}`, { count: 2, formatted: '2' });
  await expect(bar(page)).toContainText(told('ASSIGNED'));
  for (const row of rows) await expect(row).toContainText(to(other.name));
  await expectAccessibleInBoth(page, 'the desk after two were assigned at once');
  await button(bar(page), UNDO).click();
  await expect(bar(page)).toContainText(told('undone'));
  for (const row of rows) await expect(row).not.toContainText(to(other.name));
});
