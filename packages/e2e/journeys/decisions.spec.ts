/** What a rapporteur decides, the author sees at once and can answer, and the public reads what was accepted. */
import { countryName } from '@aportes/taxonomy/countries';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { openAtDesk, openItem, press } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { card, goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { problems, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

/** Inside its meeting a symbol goes without the meeting's prefix. */
const short = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
/** The text at the top of a page; further down its versions repeat it. */
const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first();
/** What people who listen to the screen hear. */
const announced = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
const status = (name: string) => t(`vocabulary:contributionStatus.${name}`);

test('what a rapporteur accepts, the author sees accepted, and anybody finds by search without an account', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  const visitor = await arrive(browser, { viewport: PHONE });
  await goToSession(author.page);
  const text = sentence('compartan las estadísticas consulares');
  const symbol = await submitRecommendation(author.page, text);
  await author.page.goto(`/m/${demo().meeting}/mine`);
  await expect(card(author.page, text)).toContainText(status('SUBMITTED'));

  await openAtDesk(rapporteur.page, text);
  await expectAccessible(rapporteur.page, 'the desk with an open item');
  await press(rapporteur.page, 'contributions:desk.accept');
  await expect(
    announced(rapporteur.page, t('contributions:desk.done.ACCEPTED', { symbol: short(symbol) })),
  ).toBeAttached();
  await expect(card(author.page, text)).toContainText(status('ACCEPTED'));

  await visitor.page.goto(`/m/${demo().meeting}/browse`);
  // Without its diacritics, as people type on a phone.
  await visitor.page.getByRole('searchbox').fill('estadisticas consulares');
  await visitor.page.getByRole('searchbox').press('Enter');
  await expect(card(visitor.page, text)).toHaveCount(1);
  await expectAccessible(visitor.page, 'what a search found, on a phone');
  await expectNoSidewaysScroll(visitor.page, 'what a search found, on a phone');
  await card(visitor.page, text).getByRole('heading').getByRole('link').click();
  await expect(visitor.page).toHaveURL(`/c/${symbol}`);
  await expect(visitor.page.getByText(text)).toBeVisible();
});

test('a rapporteur asks for changes, and the author answers with a new version that waits again', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  await goToSession(author.page);
  const text = sentence('amplíen la regularización');
  const symbol = await submitRecommendation(author.page, text);
  await author.page.goto(`/m/${demo().meeting}/mine`);

  await openAtDesk(rapporteur.page, text);
  await press(rapporteur.page, 'contributions:desk.request');
  await press(rapporteur.page, 'contributions:desk.sendRequest');
  await expect(problems(rapporteur.page)).toBeFocused();
  await expectAccessible(rapporteur.page, 'a request for changes without a message');
  const message = 'Diga quién debería hacerlo y con qué presupuesto.';
  await rapporteur.page.getByRole('textbox', { name: t('contributions:desk.message') }).fill(message);
  await press(rapporteur.page, 'contributions:desk.sendRequest');
  await expect(
    announced(rapporteur.page, t('contributions:desk.done.CHANGES_REQUESTED', { symbol: short(symbol) })),
  ).toBeAttached();

  const asked = card(author.page, text);
  await expect(asked).toContainText(message);
  await asked.getByText(t('contributions:author.answer'), { exact: true }).click();
  await expectAccessible(author.page, 'the form that answers a request for changes');
  const better = sentence('amplíen la regularización con presupuesto propio');
  await asked.getByRole('textbox', { name: t('contributions:author.text'), exact: true }).fill(better);
  await asked.getByRole('button', { name: t('contributions:author.send') }).click();
  await expect(card(author.page, better)).toContainText(status('SUBMITTED'));
  await openAtDesk(rapporteur.page, better);
  await expect(openItem(rapporteur.page)).toContainText(t('contributions:card.version', { number: 2 }));
});

test('a rapporteur declines with a reason and a note, and the author reads both', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const rapporteur = await arrive(browser, { role: 'rapporteur', viewport: PHONE });
  await goToSession(author.page);
  const text = sentence('debatan sobre otra materia');
  await submitRecommendation(author.page, text);
  await author.page.goto(`/m/${demo().meeting}/mine`);

  await openAtDesk(rapporteur.page, text);
  await press(rapporteur.page, 'contributions:desk.decline');
  await press(rapporteur.page, 'contributions:desk.sendDecline');
  await expect(problems(rapporteur.page)).toBeFocused();
  await expectAccessible(rapporteur.page, 'a refusal without its reason, on a phone');
  await expectNoSidewaysScroll(rapporteur.page, 'a refusal without its reason, on a phone');
  await rapporteur.page
    .getByRole('combobox', { name: t('contributions:desk.reason') })
    .selectOption('OFF_TOPIC');
  const note = 'La sesión trata de los factores que impulsan la migración.';
  await rapporteur.page.getByRole('textbox', { name: t('contributions:desk.note') }).fill(note);
  await press(rapporteur.page, 'contributions:desk.sendDecline');
  await expect(card(author.page, text)).toContainText(status('DECLINED'));
  await expect(card(author.page, text)).toContainText(t('vocabulary:declineReason.OFF_TOPIC'));
  await expect(card(author.page, text)).toContainText(note);
  await expectAccessible(author.page, 'what was declined, for its author');
});

test('an edit of an accepted text waits for the desk while everybody reads the accepted version', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  const visitor = await arrive(browser);
  await goToSession(author.page);
  const text = sentence('midan la integración');
  const symbol = await submitRecommendation(author.page, text);
  await openAtDesk(rapporteur.page, text);
  await press(rapporteur.page, 'contributions:desk.accept');

  await author.page.goto(`/c/${symbol}`);
  await author.page.getByText(t('contributions:author.edit'), { exact: true }).click();
  const edited = text.replace('midan', 'midan cada año');
  const further = t('vocabulary:addressee.CIVIL_SOCIETY');
  await author.page.getByRole('textbox', { name: t('contributions:author.text'), exact: true }).fill(edited);
  await author.page.getByRole('checkbox', { name: further }).check();
  const country = countryName('PY', 'es');
  const edit = author.page.getByRole('form', { name: t('contributions:author.answer') });
  for (const key of ['contributions:capture.more', 'vocabulary:templateGroup.REACH'])
    await summaryOf(edit, key).click();
  await edit.getByRole('combobox', { name: t('contributions:capture.countries') }).selectOption('PY');
  await author.page.getByRole('radio', { name: t('contributions:author.editKinds.EDITORIAL') }).check();
  await author.page.getByRole('button', { name: t('contributions:author.send') }).click();
  await expect(author.page.getByText(t('contributions:author.editWaits'))).toBeVisible();
  await expectAccessible(author.page, 'an edit that waits, for its author on a phone');
  await expectNoSidewaysScroll(author.page, 'an edit that waits, for its author on a phone');
  // Whoever writes on goes on from the edit.
  await author.page.getByText(t('contributions:author.edit'), { exact: true }).click();
  await expect(
    author.page.getByRole('textbox', { name: t('contributions:author.text'), exact: true }),
  ).toHaveValue(edited);
  await expect(author.page.getByRole('checkbox', { name: further })).toBeChecked();

  await visitor.page.goto(`/c/${symbol}`);
  await expect(said(visitor.page, text)).toBeVisible();
  await expect(visitor.page.getByText('cada año')).toHaveCount(0);

  await openAtDesk(rapporteur.page, text);
  for (const added of ['cada año', further, country])
    await expect(openItem(rapporteur.page).locator('ins').filter({ hasText: added })).toBeVisible();
  await expect(rapporteur.page.getByText(t('contributions:desk.editKind.EDITORIAL'))).toBeVisible();
  await expectAccessible(rapporteur.page, 'an edit at the desk');
  await press(rapporteur.page, 'contributions:desk.acceptEdit');
  await expect(said(visitor.page, edited)).toBeVisible();
  // Taken back it waits again, and everybody reads the text before it.
  await expect(rapporteur.page.locator('[data-undo]')).toContainText(
    t('contributions:desk.done.EDIT_ACCEPTED', { symbol: symbol.slice(symbol.indexOf('/') + 1) }),
  );
  await rapporteur.page.keyboard.press('u');
  await expect(said(visitor.page, text)).toBeVisible();
  await expect(openItem(rapporteur.page).locator('ins').filter({ hasText: 'cada año' })).toBeVisible();
  await expectAccessible(rapporteur.page, 'the desk after a decision about an edit was taken back');
  await press(rapporteur.page, 'contributions:desk.acceptEdit');
  await expect(said(visitor.page, edited)).toBeVisible();

  await expect(visitor.page.getByText(country, { exact: true })).toBeVisible();

  await visitor.page.getByText(t('contributions:versions.compare'), { exact: true }).click();
  await expect(visitor.page.locator('ins').filter({ hasText: 'cada año' })).toBeVisible();
  await expectAccessible(visitor.page, 'two versions compared');
  await visitor.page.goto(`/c/${symbol}/v1`);
  await expect(said(visitor.page, text)).toBeVisible();
  await expectAccessible(visitor.page, 'a former version at its own address');
  await visitor.page
    .getByRole('link', { name: t('contributions:versions.toCurrent', { number: 2 }) })
    .click();
  await expect(visitor.page).toHaveURL(`/c/${symbol}`);
});

test('who endorsed a text keeps the stance while only the wording changes, and is asked again with what changed', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  const delegate = await arrive(browser, { role: 'delegate', viewport: PHONE });
  const other = await arrive(browser, { role: 'expert', index: 1 });
  await goToSession(author.page);
  const text = sentence('publiquen sus estadísticas');
  const symbol = await submitRecommendation(author.page, text);
  await openAtDesk(rapporteur.page, text);
  await press(rapporteur.page, 'contributions:desk.accept');
  for (const { page } of [delegate, other]) {
    await page.goto(`/c/${symbol}`);
    await press(page, 'contributions:endorse.press');
    await expect(page.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
  }

  /** An edit of the author's that the desk accepts. */
  async function becomes(before: string, after: string, kind: 'EDITORIAL' | 'SUBSTANTIVE'): Promise<void> {
    await author.page.goto(`/c/${symbol}`);
    await author.page.getByText(t('contributions:author.edit'), { exact: true }).click();
    const field = author.page.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
    await field.fill(after);
    await author.page.getByRole('radio', { name: t(`contributions:author.editKinds.${kind}`) }).check();
    await author.page.getByRole('button', { name: t('contributions:author.send') }).click();
    await expect(author.page.getByText(t('contributions:author.editWaits'))).toBeVisible();
    await openAtDesk(rapporteur.page, before);
    await press(rapporteur.page, 'contributions:desk.acceptEdit');
  }

  const reworded = text.replace('publiquen', 'den a conocer');
  await becomes(text, reworded, 'EDITORIAL');
  const list = (page: Page) => page.getByRole('list', { name: t('contributions:endorse.who') });
  for (const { page } of [delegate, other]) {
    await expect(page.getByText(t('contributions:endorse.carriedOver', { seen: 1 }))).toBeVisible();
    await press(page, 'contributions:endorse.who');
    await expect(list(page)).toContainText(t('contributions:endorse.standing.CARRIED_OVER'));
    await expectAccessible(page, 'an endorsement that is carried over');
    await expectNoSidewaysScroll(page, 'an endorsement that is carried over');
  }

  const changed = reworded.replace('den a conocer', 'den a conocer cada mes');
  await becomes(reworded, changed, 'SUBSTANTIVE');
  for (const { page } of [delegate, other]) {
    await expect(page.getByText(t('contributions:endorse.outdated', { seen: 1 }))).toBeVisible();
    await expect(page.getByText(t('web:breadth.forEarlierVersion', { count: 2 }))).toBeVisible();
    await expect(list(page)).toContainText(t('contributions:endorse.standing.ASKS_AGAIN'));
    await page.getByText(t('contributions:endorse.changesSince', { number: 1 }), { exact: true }).click();
    await expect(page.locator('ins').filter({ hasText: 'cada mes' })).toBeVisible();
    await expectAccessible(page, 'an endorsement that asks for confirmation, with what changed');
    await expectNoSidewaysScroll(page, 'an endorsement that asks for confirmation, with what changed');
  }
  await delegate.page.goto(`/m/${demo().meeting}/mine`);
  await expect(delegate.page.getByText(t('contributions:endorse.standing.ASKS_AGAIN')).first()).toBeVisible();
  await delegate.page.goto(`/c/${symbol}`);

  const again = (page: Page) =>
    page.getByRole('button', { name: t('contributions:endorse.again', { number: 3 }), exact: true });
  await again(delegate.page).click();
  await expect(delegate.page.getByText(t('contributions:endorse.outdated', { seen: 1 }))).toHaveCount(0);
  await expectAccessible(delegate.page, 'an endorsement that was confirmed');
  for (const { page } of [delegate, other])
    await expect(page.getByText(t('web:breadth.forEarlierVersion', { count: 1 }))).toBeVisible();
  await expect(other.page.getByText(t('contributions:endorse.outdated', { seen: 1 }))).toBeVisible();
  await again(other.page).click();
  for (const { page } of [delegate, other]) {
    await expect(page.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
    await expect(page.getByText(t('web:breadth.forEarlierVersion', { count: 1 }))).toHaveCount(0);
    await expectAccessible(page, 'a stance that both have confirmed');
  }
});
