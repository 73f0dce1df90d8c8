/** A rapporteur proposes another wording by keys; its author compares the two on a phone, and confirms one or keeps the own. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import { card, sentence } from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

const status = (name: string) => t(`vocabulary:contributionStatus.${name}`);
const short = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
const form = (page: Page) => page.getByRole('form', { name: t('contributions:wording.propose') });
const textOf = (page: Page) =>
  form(page).getByRole('textbox', { name: t('contributions:author.text'), exact: true });

async function given(author: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

async function statusOf(author: Person, { text }: KeptContribution): Promise<string | undefined> {
  return (await ownContributions(author.context, text))[0]?.status;
}

/** By buttons. */
async function propose(page: Page, { text }: KeptContribution, other: string): Promise<void> {
  await openAtDesk(page, text);
  await press(page, 'contributions:wording.propose');
  await textOf(page).fill(other);
  await press(page, 'contributions:wording.send');
  await expect(form(page)).toHaveCount(0);
}

test('a wording proposed by keys is compared on a phone and confirmed, and is the text that everybody reads', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const visitor = await arrive(browser);
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const one = await given(author, 'faciliten la firma de convenios');
  await author.page.goto(`/m/${demo().meeting}/mine`);

  const keyboard = new Keyboard(page);
  await (await waitingAtDesk(page, one.text)).focus();
  await keyboard.press('Enter');
  await expect(openItem(page)).toContainText(one.text);
  await expect(button(page, 'contributions:wording.propose')).toBeVisible();
  await keyboard.press('e');
  await keyboard.expectAt(textOf(page));
  await expectAccessibleInBoth(page, 'the form that proposes another wording');
  await keyboard.enter(form(page).getByRole('button', { name: t('contributions:wording.send') }));
  await expect(form(page)).toContainText(t('contributions:wording.unchanged'));
  await keyboard.goTo(textOf(page), 'Shift+Tab');
  await page.keyboard.press('Home');
  await keyboard.type('Con urgencia: ');
  const message = 'Así se lee mejor en el informe.';
  await keyboard.goTo(form(page).getByRole('textbox').last());
  await keyboard.type(message);
  await keyboard.enter(form(page).getByRole('button', { name: t('contributions:wording.send') }));
  await expect(page.locator('[data-undo]')).toContainText(
    t('contributions:desk.done.AWAITING_AUTHOR', { symbol: short(one.symbol) }),
  );

  const asked = card(author.page, one.text);
  await expect(asked).toContainText(t('contributions:wording.heading'));
  await expect(asked).toContainText(status('AWAITING_AUTHOR'));
  await expect(asked).toContainText(message);
  await expect(asked.locator('ins')).toContainText('Con urgencia');
  await expectAccessible(author.page, 'a wording that awaits its author, on a phone');
  await expectNoSidewaysScroll(author.page, 'a wording that awaits its author, on a phone');
  await visitor.page.goto(`/c/${one.symbol}`);
  await expect(visitor.page.getByText(t('contributions:page.notFound')).first()).toBeVisible();
  await expect(visitor.page.getByText('Con urgencia')).toHaveCount(0);
  await author.page.goto(`/c/${one.symbol}`);
  await expectAccessible(author.page, 'a wording that awaits its author, on its page');
  await expectNoSidewaysScroll(author.page, 'a wording that awaits its author, on its page');
  await press(author.page, 'contributions:wording.confirm');
  await expect(author.page.getByText(status('ACCEPTED')).first()).toBeVisible();
  await visitor.page.reload();
  await expect(visitor.page.getByText(`Con urgencia: ${one.text}`).first()).toBeVisible();
  await expect(visitor.page.getByText(t('contributions:versions.fromDesk'))).toHaveCount(1);
  await expect(visitor.page.getByText(message)).toHaveCount(0);
});

test('an author keeps the own text, the desk reads why, and a proposal is taken back', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1, viewport: PHONE });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const one = await given(author, 'traduzcan los formularios');
  await propose(page, one, `Cuanto antes: ${one.text}`);

  await author.page.goto(`/c/${one.symbol}`);
  await summaryOf(author.page, 'contributions:wording.reject').click();
  const why = 'El plazo lo decide cada país.';
  await author.page
    .getByRole('form', { name: t('contributions:wording.reject') })
    .getByRole('textbox')
    .fill(why);
  await expectAccessible(author.page, 'keeping the own text, on a phone');
  await press(author.page, 'contributions:wording.sendReject');
  await expect(author.page.getByText(status('IN_REVIEW')).first()).toBeVisible();
  await expect(author.page.getByText(one.text).first()).toBeVisible();

  await openAtDesk(page, one.text);
  await expect(openItem(page)).toContainText(t('contributions:wording.outcome.REJECTED'));
  await expect(openItem(page)).toContainText(why);
  await expectAccessibleInBoth(page, 'what an author answered to a wording');
  await propose(page, one, `Sin plazo: ${one.text}`);
  await expect(button(page, 'contributions:desk.undo.button')).toBeVisible();
  await page.keyboard.press('u');
  await expect.poll(() => statusOf(author, one)).not.toBe('AWAITING_AUTHOR');
  await expect(openItem(page)).toContainText(one.text);
  await author.page.reload();
  await expect(author.page.getByText(one.text).first()).toBeVisible();
  await expect(button(author.page, 'contributions:wording.confirm')).toHaveCount(0);
});
