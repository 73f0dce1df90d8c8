/** A rapporteur merges what was said twice: by keyboard and by touch, told on both pages, and taken back. */
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask, type KeptContribution } from '../support/api.js';
import { acceptAtDesk, openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { givenTwice, short, statusOf } from '../support/given-twice.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const MERGE = 'contributions:desk.merge.action';

test('the key M merges what is open into what was accepted, and U takes it back', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const [one, other] = await givenTwice(author, 'compartan los registros consulares');
  await acceptAtDesk(page, other.text);

  await (await waitingAtDesk(page, one.text)).focus();
  const keyboard = new Keyboard(page);
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(one.text);
  await expect(button(page, MERGE)).toBeVisible();
  await keyboard.press('m');
  const form = page.getByRole('form', { name: t(MERGE) });
  await form
    .getByRole('radio', { name: new RegExp(short(other.symbol)) })
    .first()
    .focus();
  await keyboard.press(' ');
  await expect(form.getByText(t('desk:merge.differs'))).toBeVisible();
  await expectAccessibleInBoth(page, 'the form of merging');
  await form.getByRole('button', { name: t('desk:merge.into', { symbol: short(other.symbol) }) }).focus();
  await keyboard.press('Enter');
  const said = t('contributions:desk.done.MERGED', { symbol: short(one.symbol) });
  await expect(page.locator('[data-undo]')).toContainText(said);
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expect.poll(() => statusOf(author, one)).toBe('MERGED');

  await author.page.goto(`/c/${one.symbol}`);
  await expect(author.page.getByText(t('lineage:wentInto'))).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the page of what was merged');
  await author.page.getByRole('link', { name: t('lineage:goTo', { symbol: short(other.symbol) }) }).click();
  await expect(author.page.getByRole('heading', { name: t('lineage:mergedFrom') })).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the page of what took another in');

  await keyboard.press('u');
  await expect(openItem(page)).toContainText(one.text);
  await expect(author.page.getByRole('heading', { name: t('lineage:mergedFrom') })).toHaveCount(0);
});

async function withdraw({ context }: Person, { id }: KeptContribution): Promise<void> {
  const { contribution } = await ask<{ contribution: { version: number } }>(
    context,
    'query ($id: ID!) { contribution(id: $id) { version } }',
    { id },
  );
  await ask(
    context,
    'mutation ($input: WithdrawContributionInput!) { withdrawContribution(input: $input) { __typename } }',
    { input: { contributionId: id, expectedVersion: contribution.version } },
  );
}

test('on a phone it is found by its symbol, merged by touch, and taken back by the button', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const [one, other] = await givenTwice(author, 'abran oficinas en las fronteras');
  await openAtDesk(page, one.text);
  await page.locator('[data-more]').tap();
  await press(page, MERGE);
  const form = page.getByRole('form', { name: t(MERGE) });
  await form.getByRole('searchbox').fill(short(other.symbol));
  await form.getByText(short(other.symbol), { exact: false }).first().tap();
  await expectAccessible(page, 'the form of merging on a phone');
  await expectNoSidewaysScroll(page, 'the form of merging on a phone');
  await form.getByRole('button', { name: t('desk:merge.into', { symbol: short(other.symbol) }) }).tap();
  await button(page, 'contributions:desk.undo.button').focus();
  await expect.poll(() => statusOf(author, one)).toBe('MERGED');
  // Its author withdraws the other one meanwhile: the desk is told what went into it.
  await withdraw(author, other);
  const stranded = page.getByRole('link', { name: short(one.symbol), exact: true });
  await expect(stranded).toBeVisible();
  await expectAccessible(page, 'the desk with what went into a withdrawn text');
  await expectNoSidewaysScroll(page, 'the desk with what went into a withdrawn text');
  await button(page, 'contributions:desk.undo.button').tap();
  await expect.poll(() => statusOf(author, one)).not.toBe('MERGED');
  await expect(stranded).toHaveCount(0);
});
