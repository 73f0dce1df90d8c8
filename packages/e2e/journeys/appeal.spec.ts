/** What was decided is looked at again: an author appeals and another rapporteur decides; what was accepted is reopened. */
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { acceptAtDesk, openAtDesk, openItem, press } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import { card, sentence } from '../support/session-screen.js';
import { button, problems, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

const status = (name: string) => t(`vocabulary:contributionStatus.${name}`);

async function given(author: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

test('an appeal is made once, is for another rapporteur, and tells why it was declined', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const one = await arrive(browser, { role: 'rapporteur' });
  const other = await arrive(browser, { role: 'rapporteur', index: 1 });
  const { text } = await given(author, 'publiquen los plazos');
  const note = 'No dice quién debería hacerlo.';
  await openAtDesk(one.page, text);
  await press(one.page, 'contributions:desk.decline');
  await one.page.getByRole('combobox', { name: t('contributions:desk.reason') }).selectOption('NOT_CONCRETE');
  await one.page.getByRole('textbox', { name: t('contributions:desk.note') }).fill(note);
  await press(one.page, 'contributions:desk.sendDecline');

  await author.page.goto(`/m/${demo().meeting}/mine`);
  const mine = card(author.page, text);
  await expect(mine).toContainText(note);
  await summaryOf(mine, 'contributions:appeal.open').click();
  await press(author.page, 'contributions:appeal.send');
  await expect(problems(author.page)).toBeFocused();
  await expectAccessible(author.page, 'an appeal without a word, on a phone');
  const why = 'Lo dice en el campo de destinatarios: los Estados.';
  await mine.getByRole('textbox', { name: t('contributions:appeal.why') }).fill(why);
  await expectNoSidewaysScroll(author.page, 'an appeal, on a phone');
  await press(author.page, 'contributions:appeal.send');
  await expect(mine).toContainText(status('IN_REVIEW'));
  await expect(mine).toContainText(why);
  await expect(summaryOf(mine, 'contributions:appeal.open')).toHaveCount(0);

  await openAtDesk(one.page, text);
  await expect(openItem(one.page)).toContainText(t('contributions:appeal.leftToOthers'));
  await expect(button(one.page, 'contributions:desk.accept')).toHaveCount(0);
  await openAtDesk(other.page, text);
  for (const said of [t('contributions:appeal.mark'), why, note])
    await expect(openItem(other.page)).toContainText(said);
  await expectAccessibleInBoth(other.page, 'an appeal at the desk');
  await press(other.page, 'contributions:desk.accept');
  await expect(mine).toContainText(status('ACCEPTED'));
});

test('what was accepted is reopened for a reason, is gone from the public at once, and comes back', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const visitor = await arrive(browser);
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const { text, symbol } = await given(author, 'abran los registros');
  await acceptAtDesk(page, text);
  await visitor.page.goto(`/c/${symbol}`);
  await expect(visitor.page.getByText(text).first()).toBeVisible();

  await page.goto(`/c/${symbol}`);
  await summaryOf(page, 'contributions:reopen.action').click();
  const why = 'Falta la fuente de la cifra.';
  await page.getByRole('textbox', { name: t('contributions:reopen.reason') }).fill(why);
  await expectAccessibleInBoth(page, 'reopening what was accepted');
  await press(page, 'contributions:reopen.send');
  await expect(page.getByText(status('IN_REVIEW')).first()).toBeVisible();
  await visitor.page.reload();
  await expect(visitor.page.getByText(text)).toHaveCount(0);
  await author.page.goto(`/c/${symbol}`);
  await expect(author.page.getByText(why)).toBeVisible();

  await press(page, 'contributions:desk.undo.button');
  await expect(page.getByText(status('ACCEPTED')).first()).toBeVisible();
  await visitor.page.reload();
  await expect(visitor.page.getByText(text).first()).toBeVisible();
});
