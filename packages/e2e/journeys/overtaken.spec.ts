/** What was done here stands, whatever an answer says that was asked for before and arrives after; nobody acts on old ground. */
import type { Page } from '@playwright/test';
import { ask, ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press, rowAtDesk, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { holdAnswers } from '../support/held-answers.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, DESKTOP, type Person } from '../support/people.js';
import { goToSession, sentence } from '../support/session-screen.js';
import { givenTwice, short } from '../support/given-twice.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

async function given(author: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

/** The answer to a command is here. */
const answered = async (page: Page, command: string, act: () => Promise<void>) => {
  const answer = page.waitForResponse((one) => one.request().postData()?.includes(`"${command}"`) ?? false);
  await act();
  await (await answer).finished();
};

test('a stance stays taken when a text arrives that was read before it', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'expert', index: 1 });
  const other = await arrive(browser, { role: 'delegate' });
  const { id, symbol } = await given(author, 'cuiden lo que ya se apoyó');
  await page.goto(`/c/${symbol}`);
  await expect(button(page, 'contributions:endorse.press')).toBeVisible();
  const texts = await holdAnswers(page, 'ContributionDetailsById');
  await ask(
    other.context,
    'mutation ($input: EndorseContributionInput!) { endorseContribution(input: $input) { __typename } }',
    {
      input: {
        ...{ id: crypto.randomUUID(), contributionId: id, revisionNumber: 1 },
        ...{ stance: 'ENDORSED', capacity: 'PERSONAL', reservation: null },
      },
    },
  );
  const before = await texts.next();
  await answered(page, 'EndorseContribution', () => press(page, 'contributions:endorse.press'));
  await before.arrive();
  await expect(button(page, 'contributions:endorse.press')).toHaveCount(0);
  await answered(page, 'RetractEndorsement', () => press(page, 'contributions:endorse.retract'));
  await texts.letGo();
  await expect(button(page, 'contributions:endorse.press')).toBeVisible();
});

test('a comment stays in sight from its sending until the discussion tells it', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'expert', index: 1 });
  const { symbol } = await given(author, 'oigan a quien comenta');
  await page.goto(`/c/${symbol}`);
  const box = page.getByRole('textbox', { name: t('contributions:comments.text') });
  await expect(page.getByText(t('contributions:comments.empty'))).toBeVisible();
  const lists = await holdAnswers(page, 'ContributionComments');
  const words = sentence('no dejen en el aire lo dicho');
  await box.fill(words);
  await answered(page, 'SubmitComment', () => press(page, 'contributions:comments.send'));
  await expect(box).toHaveValue('');
  const list = await lists.next();
  const said = page.getByRole('main').getByText(words);
  await expect(said).toBeVisible();
  await list.arrive();
  await lists.letGo();
  await expect(said).toHaveCount(1);
  await expect(page.getByText(t('web:outbox.state.received'))).toHaveCount(0);
});

test('whose an item is stays as it was said when its details arrive that were read before', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const [item, beside] = [await given(author, 'digan de quién es'), await given(author, 'miren al lado')];
  const keyboard = new Keyboard(page);
  await openAtDesk(page, item.text);
  await expect(button(openItem(page), 'contributions:desk.assign.button')).toBeVisible();
  await rowAtDesk(page, beside.text).click();
  await expect(openItem(page)).toContainText(beside.text);
  const details = await holdAnswers(page, 'ContributionDetailsById');
  await rowAtDesk(page, item.text).click();
  await expect(button(openItem(page), 'contributions:desk.assign.button')).toBeVisible();
  const before = await details.next();
  await keyboard.press('w');
  await expect(
    page.getByRole('radio', { name: t('contributions:desk.assign.me'), exact: true }),
  ).toBeFocused();
  await answered(page, 'AssignContribution', () => keyboard.press('Enter'));
  const row = rowAtDesk(page, item.text);
  await expect(row).toContainText(t('contributions:desk.assign.mine'));
  await before.arrive();
  await expect(row).toContainText(t('contributions:desk.assign.mine'));
  await details.letGo();
});

test('whoever takes tags back stands at the item, also where it was told before the answer came', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const item = await given(author, 'vuelvan a donde estaban');
  await openAtDesk(page, item.text);
  const keyboard = new Keyboard(page);
  const theme = openItem(page)
    .getByRole('group', { name: t('contributions:desk.tags.theme') })
    .getByRole('button')
    .first();
  await expect(theme).toHaveAttribute('aria-pressed', 'false');
  await keyboard.press('1');
  await expect(theme).toHaveAttribute('aria-pressed', 'true');
  const undo = button(page, 'contributions:desk.undo.button');
  await undo.focus();
  const answers = await holdAnswers(page, 'UndoRetagging');
  await keyboard.press('u');
  const answer = await answers.next();
  await expect(theme).toHaveAttribute('aria-pressed', 'false');
  await answer.arrive();
  await expect(undo).toHaveCount(0);
  await keyboard.expectAt(openItem(page).getByRole('heading').first());
  await answers.letGo();
});

test('what was accepted at once stays off the list, also where nothing comes by itself', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const done = [await given(author, 'acepten lo primero'), await given(author, 'acepten lo segundo')];
  const next = await given(author, 'sigan con lo tercero');
  await goToSession(page);
  await button(page, 'web:room.save').click();
  await waitingAtDesk(page, next.text);
  for (const { text } of done)
    await page
      .getByRole('listitem')
      .filter({ hasText: text.slice(-20) })
      .getByRole('checkbox')
      .check();
  const bar = page.getByRole('region', { name: t('desk:bulk.heading') });
  await button(bar, 'contributions:desk.accept').click();
  await expect(bar).toContainText(t('desk:bulk.ACCEPTED', { count: 2, formatted: '2' }));
  await rowAtDesk(page, next.text).click();
  await expect(page.getByText(t('contributions:desk.claimedMine'))).toBeVisible();
  for (const { text } of done) await expect(rowAtDesk(page, text)).toHaveCount(0);
});

test('what went into another stays off the list, also where nothing comes by itself', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const [one, other] = await givenTwice(author, 'digan lo mismo');
  const next = await given(author, 'sigan con lo distinto');
  await goToSession(page);
  await button(page, 'web:room.save').click();
  await openAtDesk(page, one.text);
  await press(page, 'contributions:desk.merge.action');
  const form = page.getByRole('form', { name: t('contributions:desk.merge.action') });
  await form
    .getByRole('radio', { name: new RegExp(short(other.symbol)) })
    .first()
    .check();
  await form.getByRole('button', { name: t('desk:merge.into', { symbol: short(other.symbol) }) }).click();
  const said = t('contributions:desk.done.MERGED', { symbol: short(one.symbol) });
  await expect(page.locator('[data-undo]')).toContainText(said);
  await rowAtDesk(page, next.text).click();
  await expect(page.getByText(t('contributions:desk.claimedMine'))).toBeVisible();
  await expect(rowAtDesk(page, one.text)).toHaveCount(0);
});
