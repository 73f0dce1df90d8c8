/** What stands beside the open item of the desk: neighbours word by word, notes, the author so far, the log; by keyboard, and on a phone. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button, problems, summaryOf } from '../support/states/state.js';
import { keptAsDraft } from '../support/waiting-screen.js';
import { t } from '../support/words.js';

const NOTE = 'Conviene leerla junto con la anterior.';
const context = (page: Page) => page.getByRole('region', { name: t('contributions:desk.context') });
const list = (page: Page) => page.getByRole('list', { name: t('contributions:desk.queue') });

test('beside the open item stand what is like it, the notes of the desk, its author so far, and what happened', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  const text = sentence('lleven bibliotecas móviles a cada refugio');
  await give(author.context, [text, text.replace('lleven', 'lleven pronto')]);
  const keyboard = new Keyboard(page);

  await (await waitingAtDesk(page, text)).focus();
  await keyboard.press('Enter');
  const beside = context(page);
  const neighbour = beside.getByRole('listitem').filter({ hasText: 'lleven pronto' });
  await expect(neighbour).toContainText('%');
  await expectAccessibleInBoth(page, 'the three panes of the desk');

  // Word by word, reached and opened by keyboard alone.
  await keyboard.enter(summaryOf(neighbour, 'desk:near.compare'));
  await expect(neighbour.locator('ins')).toContainText('pronto');
  await expect(neighbour.locator('del')).toHaveCount(0);
  const one = t('contributions:versions.additions', { count: 1, formatted: '1' });
  await expect(neighbour).toContainText(one);
  await expectAccessibleInBoth(page, 'a near neighbour, word by word');

  // A note, by its key: nothing said is asked for again; then it stands at the other rapporteur's as well.
  await openAtDesk(other.page, text);
  const note = page.getByRole('textbox', { name: t('desk:notes.text') });
  await keyboard.press('n');
  await keyboard.expectAt(note);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.expectAt(problems(page));
  await expectAccessible(page, 'a note that says nothing');
  await note.fill(NOTE);
  await keyboard.press('Escape');
  await keyboard.expectAt(button(page, 'contributions:desk.notes.write'));
  await keptAsDraft(page, NOTE);
  await page.reload();
  await (await waitingAtDesk(page, text)).focus();
  await keyboard.press('Enter');
  await expect(button(page, 'contributions:desk.notes.write')).toBeVisible();
  await keyboard.press('n');
  await expect(note).toHaveValue(NOTE);
  await keyboard.expectAt(note);
  await keyboard.enter(button(page, 'desk:notes.keep'));
  await keyboard.expectAt(button(page, 'contributions:desk.notes.write'));
  await expect(beside.getByText(NOTE)).toBeVisible();
  await expect(context(other.page).getByText(NOTE)).toBeVisible();
  await expectAccessibleInBoth(page, 'a note of the desk');
  const withdraw = context(other.page).getByRole('button', { name: t('desk:notes.withdraw') });
  await expect(withdraw).toHaveCount(0);
  await keyboard.enter(button(page, 'desk:notes.withdraw'));
  await expect(beside.getByText(NOTE)).toHaveCount(0);
  await expect(context(other.page).getByText(NOTE)).toHaveCount(0);
  await keyboard.expectFocusSeen();

  // What the author is shown to have given beside it leads there.
  const history = beside.getByRole('heading', { name: t('desk:history.heading') });
  await expect(history).toBeVisible();
  await expect(beside).toContainText(author.name);
  await expect(beside.getByText(t('contributions:desk.log.submitted')).last()).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.expectAt(list(page).locator('[aria-current="true"]'));
});

test('the queue shows a dozen at once beside what is open', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, {
    role: 'rapporteur',
    viewport: { width: 1280, height: 860 },
  });
  await give(
    author.context,
    Array.from({ length: 14 }, (_, at) => sentence(`abran ${at + 2} comedores`)),
  );
  await page.goto(`/m/${demo().meeting}/desk`);
  const rows = list(page).locator('[data-row]');
  await expect(rows.nth(13)).toBeAttached();
  const end = (await button(page, 'contributions:desk.keys.title').boundingBox())!.y;
  const seen = await rows.evaluateAll(
    (all, below) => all.filter((row) => row.getBoundingClientRect().bottom <= below).length,
    end,
  );
  expect(seen).toBeGreaterThanOrEqual(12);
  for (const row of (await rows.all()).slice(0, 12))
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(24);
});

test('on a phone the item and its context take turns', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 2 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const text = sentence('lleven música a cada puerto');
  await give(author.context, [text, text.replace('lleven', 'lleven pronto')]);
  await openAtDesk(page, text);
  await page.getByRole('tab', { name: t('contributions:desk.context') }).tap();
  await expect(openItem(page)).toBeHidden();
  await expect(context(page).getByText('lleven pronto').first()).toBeVisible();
  await expectAccessible(page, 'the context of an item, on a phone');
  await expectNoSidewaysScroll(page, 'the context of an item, on a phone');
  await page.getByRole('tab', { name: t('contributions:desk.item'), exact: true }).tap();
  await press(page, 'contributions:desk.further');
  await press(page, 'contributions:desk.notes.write');
  await expect(page.getByRole('textbox', { name: t('desk:notes.text') })).toBeFocused();
  await expectAccessible(page, 'a note that is being written, on a phone');
  await expectNoSidewaysScroll(page, 'a note that is being written, on a phone');
});
