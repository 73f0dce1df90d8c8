/** Each kind with all of its template, by hand on a phone and on a wide screen, and by keys alone: what was given is shown. */
import { hasTitle, isOneLine } from '@aportes/domain/contribution.rules';
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, DESKTOP, PHONE } from '../support/people.js';
import { form, goToSession, sentence, turnTo } from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { openTemplate, summariesOf, templateEntries } from '../support/template-screen.js';
import { t } from '../support/words.js';

/** As high as a form is: what stands under its foot until one scrolls is no smaller for it. */
const WIDE = { ...DESKTOP, height: 2400 };

// Every stop on the way by keys is looked at.
test.describe.configure({ timeout: 180_000 });

/** A contribution whose receipt was given, and all that was told in it. */
interface Given {
  kind: ContributionKind;
  symbol: string;
  shown: readonly string[];
  /** What stands among the details. */
  facts: readonly string[];
}

const kindChoice = (page: Page, kind: ContributionKind): Locator =>
  form(page).getByRole('radio', { name: t(`vocabulary:contributionKind.${kind}`), exact: true });
const addressee = (page: Page): Locator =>
  form(page).getByRole('checkbox', { name: t('vocabulary:addressee.STATES'), exact: true });
const textOf = (page: Page, kind: ContributionKind): Locator =>
  form(page).getByRole('textbox', { name: t(`contributions:capture.text.${kind}`) });
const titleOf = (page: Page): Locator =>
  form(page).getByRole('textbox', { name: t('contributions:capture.title') });

/** What the form asks of the kind before the details. */
function told(kind: ContributionKind): { title: string | null; text: string; shown: string[] } {
  const text = sentence(`oigan a cada quien, ${t(`vocabulary:contributionKind.${kind}`)}`);
  const title = hasTitle(kind) ? sentence('lleven lo que sirve a otro lugar') : null;
  const addressees = kind === 'RECOMMENDATION' ? [t('vocabulary:addressee.STATES')] : [];
  return { title, text, shown: [text, ...(title ? [title] : []), ...addressees] };
}

async function symbolOf(page: Page): Promise<string> {
  const receipt = page.getByRole('heading', {
    name: t('contributions:capture.receipt', { symbol: '' }).trim(),
  });
  await expect(receipt).toBeFocused();
  return /\S+$/.exec((await receipt.innerText()).trim())![0];
}

async function expectShown(page: Page, { kind, symbol, shown, facts }: Given): Promise<void> {
  await page.goto(`/c/${symbol}`);
  for (const one of shown) await expect(page.getByRole('main'), `${kind}: ${one}`).toContainText(one);
  // The form beside them has the same names to choose from.
  for (const one of facts)
    await expect(page.locator('main dd').filter({ hasText: one }).first(), `${kind}: ${one}`).toBeVisible();
}

async function giveByHand(page: Page, kind: ContributionKind): Promise<Given> {
  await kindChoice(page, kind).check();
  const { title, text, shown } = told(kind);
  if (title !== null) await titleOf(page).fill(title);
  await textOf(page, kind).fill(text);
  if (kind === 'RECOMMENDATION') await addressee(page).check();
  const entries = templateEntries(page, kind);
  if (!isOneLine(kind)) await openTemplate(page, kind);
  for (const { control, action, values } of entries) {
    if (action === 'write') await control.fill(values[0]!);
    if (action === 'check') await control.check();
    if (action === 'choose') for (const value of values) await control.selectOption(value);
  }
  if (!isOneLine(kind) || kind === 'CONCERN') {
    await expectAccessibleInBoth(page, `the form with all of ${kind}`);
    await expectNoSidewaysScroll(page, `the form with all of ${kind}`);
  }
  await button(form(page), 'contributions:capture.send').click();
  return { kind, symbol: await symbolOf(page), shown, facts: entries.flatMap((one) => one.shown) };
}

for (const viewport of [PHONE, WIDE])
  test(`each kind is given with everything its form asks for, and its page shows all of it, at ${viewport.width} px`, async ({
    browser,
  }) => {
    const { page } = await arrive(browser, { role: 'expert', index: 1, viewport });
    await goToSession(page);
    await turnTo(page, 'write');
    const given: Given[] = [];
    for (const kind of CONTRIBUTION_KINDS) {
      if (isOneLine(kind) && !(await kindChoice(page, kind).isVisible()))
        await summaryOf(form(page), 'contributions:capture.otherKinds').click();
      given.push(await giveByHand(page, kind));
      await button(page, 'contributions:capture.another').click();
    }
    for (const one of given) {
      await expectShown(page, one);
      if (isOneLine(one.kind)) continue;
      await expectAccessibleInBoth(page, `the page of ${one.kind}`);
      await expectNoSidewaysScroll(page, `the page of ${one.kind}`);
    }
  });

/** Radios of a group are gone through by the arrows; those that are seldom meant are opened first. */
async function turnToKind(page: Page, keyboard: Keyboard, kind: ContributionKind): Promise<void> {
  const radios = form(page)
    .getByRole('group', { name: t('contributions:capture.kind') })
    .getByRole('radio');
  const chosen = radios.and(page.locator(':checked'));
  await keyboard.goTo(chosen, 'Shift+Tab');
  if (!(await kindChoice(page, kind).isVisible())) {
    await keyboard.enter(summaryOf(form(page), 'contributions:capture.otherKinds'));
    await keyboard.goTo(chosen, 'Shift+Tab');
  }
  for (let at = 0; at < CONTRIBUTION_KINDS.length; at += 1) {
    if (await kindChoice(page, kind).isChecked()) return;
    await keyboard.press('ArrowRight');
  }
}

async function giveByKeys(page: Page, keyboard: Keyboard, kind: ContributionKind): Promise<Given> {
  await turnToKind(page, keyboard, kind);
  const { title, text, shown } = told(kind);
  if (title !== null) {
    await keyboard.goTo(titleOf(page));
    await keyboard.type(title);
  }
  await keyboard.goTo(textOf(page, kind));
  await keyboard.type(text);
  if (kind === 'RECOMMENDATION') {
    await keyboard.goTo(addressee(page));
    await keyboard.press('Space');
  }
  const entries = templateEntries(page, kind);
  if (!isOneLine(kind)) for (const summary of summariesOf(page, kind)) await keyboard.enter(summary);
  // The groups open one below the other: back to the first of them, and on through their fields.
  if (!isOneLine(kind)) await keyboard.goTo(summariesOf(page, kind)[0]!, 'Shift+Tab');
  for (const { control, action, shown: words, values } of entries) {
    await keyboard.goTo(control);
    if (action === 'write') await keyboard.type(values[0]!);
    if (action === 'check') await keyboard.press('Space');
    if (action === 'choose')
      for (const word of words) {
        await keyboard.goTo(control, 'Shift+Tab');
        await keyboard.type(word.split(' ')[0]!);
        await keyboard.press('Tab');
      }
  }
  await keyboard.enter(button(form(page), 'contributions:capture.send'));
  return { kind, symbol: await symbolOf(page), shown, facts: entries.flatMap((one) => one.shown) };
}

test('each kind is given with everything its form asks for by keys alone', async ({ browser }) => {
  const { page } = await arrive(browser, { role: 'expert', index: 1, viewport: DESKTOP });
  const keyboard = new Keyboard(page);
  await goToSession(page);
  await keyboard.goTo(kindChoice(page, 'RECOMMENDATION'));
  const given: Given[] = [];
  for (const kind of CONTRIBUTION_KINDS) {
    given.push(await giveByKeys(page, keyboard, kind));
    await keyboard.enter(button(page, 'contributions:capture.another'));
  }
  for (const one of given) await expectShown(page, one);
});
