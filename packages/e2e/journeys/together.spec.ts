/** A rapporteur lays out what is alike and writes one text from it: authors are named on consent, and all comes back. */
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { acceptAtDesk, openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { givenTwice, short, statusOf } from '../support/given-twice.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { card, sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { shellIsKept } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

const TOGETHER = 'contributions:desk.together.action';

test('the key L lays out what is alike, one text is written from it, its authors are asked, and U takes all back', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', keepsShell: true, expected: [NETWORK_CUT] });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const [one, other] = await givenTwice(author, 'reconozcan los títulos en toda la región');
  await acceptAtDesk(page, other.text);

  await (await waitingAtDesk(page, one.text)).focus();
  const keyboard = new Keyboard(page);
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(one.text);
  await expect(button(page, TOGETHER)).toBeVisible();
  await keyboard.press('l');
  const form = page.getByRole('form', { name: t(TOGETHER) });
  await form.getByRole('checkbox', { name: new RegExp(short(other.symbol)) }).focus();
  await keyboard.press(' ');
  await expectAccessibleInBoth(page, 'what is alike, laid out');
  const written = sentence('reconozcan en toda la región los títulos de cada uno');
  const text = form.getByRole('textbox', { name: t('desk:together.text') });
  await text.focus();
  await page.keyboard.insertText(written);
  // Whoever closes the form and comes back goes on.
  await keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(text).toHaveValue(written);
  await form.getByRole('button', { name: t('desk:together.send') }).focus();
  await keyboard.press('Enter');
  await expect(page.locator('[data-undo]')).toContainText(short(one.symbol));
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  for (const kept of [one, other]) await expect.poll(() => statusOf(author, kept)).toBe('MERGED');

  await author.page.goto(`/c/${one.symbol}`);
  await expect(author.page.getByText(t('lineage:asked'))).toBeVisible();
  await expectAccessibleInBoth(author.page, 'an author who is asked to be named');
  // It waits in the own list as well, where it is answered also without a network.
  await author.page.goto(`/m/${demo().meeting}/mine`);
  await shellIsKept(author.page);
  const mine = card(author.page, one.text);
  const agree = mine.getByRole('button', { name: t('lineage:agree'), exact: true });
  await expect(agree).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the own list with an author who is asked to be named');
  await author.context.setOffline(true);
  await agree.click();
  await expect(mine).toContainText(t('web:outbox.kind.answerCoAuthorship'));
  await expect(agree).toHaveCount(0);
  await author.context.setOffline(false);
  // What waits says the same; only once it was sent there is a way back.
  await expect(mine.getByRole('button', { name: t('lineage:takeBack') })).toBeVisible({ timeout: 40_000 });
  await expect(mine).toContainText(t('lineage:agreed'));
  await author.page.goto(`/c/${one.symbol}`);
  await expect(author.page.getByRole('main').getByText(t('lineage:agreed'))).toBeVisible();
  const way = t('lineage:goTo', { symbol: 'T' });
  await author.page.getByRole('link', { name: new RegExp(`^${way}`) }).click();
  await expect(author.page.getByText(written)).toBeVisible();
  // Why it is not to be endorsed is said there, with the way to change that.
  await expect(author.page.getByText(t('lineage:namedHere'))).toBeVisible();
  await expect(author.page.getByRole('button', { name: t('lineage:takeBack') })).toBeVisible();
  await expect(
    author.page.getByText(/Redactado por los relatores a partir de 2 aportes, con /).first(),
  ).toBeVisible();
  await expectAccessibleInBoth(author.page, 'a text that was written from several');
  const reader = await arrive(browser, { role: 'delegate' });
  await reader.page.goto(new URL(author.page.url()).pathname);
  await expect(reader.page.getByText(written)).toBeVisible();

  await keyboard.press('u');
  await expect.poll(() => statusOf(author, one)).not.toBe('MERGED');
  expect(await statusOf(author, other)).toBe('ACCEPTED');
  await expect(author.page.getByRole('main').getByText(t('lineage:apart'))).toBeVisible();
});

test('on a phone what is no duplicate is said so, and the rest goes into one of them', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const [one, other] = await givenTwice(author, 'publiquen las estadísticas de retornos');
  await openAtDesk(page, one.text);
  await page.locator('[data-more]').tap();
  await press(page, TOGETHER);
  const form = page.getByRole('form', { name: t(TOGETHER) });
  const box = form.getByRole('checkbox', { name: new RegExp(short(other.symbol)) });
  await expect(box).toBeVisible();
  await form
    .getByRole('button', {
      name: t('desk:merge.notDuplicate', { symbol: short(other.symbol) }),
    })
    .tap();
  await expect(box).toHaveCount(0);
  await page
    .getByRole('button', { name: t('contributions:desk.undo.button'), exact: true })
    .first()
    .tap();
  await expect(box).toBeVisible();
  await form.getByText(short(other.symbol)).first().tap();
  await form.getByRole('radio', { name: short(other.symbol) }).check({ force: true });
  await expectAccessible(page, 'what is alike on a phone');
  await expectNoSidewaysScroll(page, 'what is alike on a phone');
  await form.getByRole('button', { name: t('desk:merge.into', { symbol: short(other.symbol) }) }).tap();
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expect.poll(() => statusOf(author, one)).toBe('MERGED');
  // The desk has gone on to it.
  expect(await statusOf(author, other)).not.toBe('MERGED');
  await button(page, 'contributions:desk.undo.button').tap();
  await expect.poll(() => statusOf(author, one)).not.toBe('MERGED');
});
