/** A rapporteur splits what says two things: by keyboard and by touch, told on all pages, and taken back. */
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask, ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { short } from '../support/given-twice.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { keptAsDraft } from '../support/waiting-screen.js';
import { t } from '../support/words.js';

const SPLIT = 'contributions:desk.split.action';
const textOf = (number: number) => t('desk:split.text', { number });
const here = (number: number) => t('desk:split.here', { number });
const send = (count: number) => t('desk:split.send', { count, formatted: String(count) });

interface Given extends KeptContribution {
  halves: [string, string];
}

/** Two things in one text. */
async function given(author: Person, about: string): Promise<Given> {
  const halves: [string, string] = [sentence(`${about} de día`), sentence(`${about} de noche`)];
  const text = halves.join(' ');
  await give(author.context, [text]);
  const [kept] = await ownContributions(author.context, text);
  return { ...kept!, halves };
}

async function endorse({ context }: Person, { id: contributionId, revisionNumber }: Given): Promise<void> {
  const input = { id: crypto.randomUUID(), contributionId, revisionNumber };
  await ask(
    context,
    'mutation ($input: EndorseContributionInput!) { endorseContribution(input: $input) { __typename } }',
    { input: { ...input, stance: 'ENDORSED', capacity: 'PERSONAL' } },
  );
}

async function statusOf(author: Person, { text }: KeptContribution): Promise<string | undefined> {
  const all = await ownContributions(author.context, text);
  return all.find((one) => one.text === text)?.status;
}

test('the key D divides what is open at the cursor, and U makes it whole', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const whole = await given(author, 'abran los registros consulares');
  const supporter = await arrive(browser, { role: 'delegate' });
  await endorse(supporter, whole);

  await (await waitingAtDesk(page, whole.text)).focus();
  const keyboard = new Keyboard(page);
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(whole.text);
  await expect(button(page, SPLIT)).toBeVisible();
  await keyboard.press('d');
  const form = page.getByRole('form', { name: t(SPLIT) });
  const first = form.getByRole('textbox', { name: textOf(1) });
  await expect(first).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at <= whole.halves[0].length; at += 1) await page.keyboard.press('ArrowRight');
  await keyboard.press('Tab');
  await expect(form.getByRole('button', { name: here(1) })).toBeFocused();
  await keyboard.press('Enter');
  const second = form.getByRole('textbox', { name: textOf(2) });
  await expect(second).toBeFocused();
  await expect(first).toHaveValue(whole.halves[0]);
  await expect(second).toHaveValue(whole.halves[1]);
  await expect(form.getByText(t('desk:split.kept'))).toBeVisible();
  await expectAccessibleInBoth(page, 'the form of splitting');
  await form.getByRole('button', { name: send(2) }).focus();
  await keyboard.press('Enter');
  const said = t('contributions:desk.done.SPLIT', { symbol: short(whole.symbol) });
  await expect(page.locator('[data-undo]')).toContainText(said);
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expect.poll(() => statusOf(author, whole)).toBe('SPLIT');

  await author.page.goto(`/c/${whole.symbol}`);
  await expect(author.page.getByText(t('lineage:split'))).toBeVisible();
  await expect(author.page.getByText(whole.halves[1]).first()).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the page of what was split');
  const [part] = await ownContributions(author.context, whole.halves[1]).then((all) =>
    all.filter(({ text }) => text === whole.halves[1]),
  );
  await author.page.goto(`/c/${part!.symbol}`);
  const partOf = t('lineage:partOf', { symbol: short(whole.symbol) });
  await expect(author.page.getByRole('heading', { name: partOf })).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the page of a part');

  await supporter.page.goto(`/m/${demo().meeting}/news`);
  await supporter.page
    .getByRole('listitem')
    .filter({ hasText: t('news:notification.SUPPORTED_SPLIT') })
    .getByRole('link')
    .first()
    .click();
  await expect(supporter.page.getByText(t('lineage:supportedWhole'))).toBeVisible();
  await expect(supporter.page.getByRole('link', { name: short(part!.symbol) }).first()).toBeVisible();
  await expectAccessible(supporter.page, 'the page of what was split, for whoever endorsed it');

  await keyboard.press('u');
  await expect(openItem(page)).toContainText(whole.text);
  await expect.poll(() => statusOf(author, whole)).not.toBe('SPLIT');
  expect(await ownContributions(author.context, whole.halves[1])).toHaveLength(1);
});

test('on a phone it is divided by touch, kept over a reload, changed in words that are shown, and made whole', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const whole = await given(author, 'capaciten a los funcionarios');
  const open = async () => {
    await openAtDesk(page, whole.text);
    await page.locator('[data-more]').tap();
    await press(page, SPLIT);
  };
  await open();
  const form = page.getByRole('form', { name: t(SPLIT) });
  await form.getByRole('button', { name: t(SPLIT), exact: true }).tap();
  await expect(form.getByText(t('desk:split.fewest'))).toBeVisible();
  await form
    .getByRole('textbox', { name: textOf(1) })
    .evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), whole.halves[0].length);
  await form.getByRole('button', { name: here(1) }).tap();
  const second = form.getByRole('textbox', { name: textOf(2) });
  await expect(second).toHaveValue(whole.halves[1]);
  const typed = 'Que se capacite también de noche.';
  await second.fill(typed);
  await expect(form.getByText(t('desk:split.changed')).first()).toBeVisible();
  await expectAccessible(page, 'the form of splitting on a phone');
  await expectNoSidewaysScroll(page, 'the form of splitting on a phone');
  await keptAsDraft(page, typed);
  await open();
  await expect(second).toHaveValue(typed);
  await form.getByRole('button', { name: send(2) }).tap();
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await expect.poll(() => statusOf(author, whole)).toBe('SPLIT');
  await button(page, 'contributions:desk.undo.button').tap();
  await expect.poll(() => statusOf(author, whole)).not.toBe('SPLIT');
});
