/** An author says anew who is named, and always sees who reads what; whoever reads just then follows at once. */
import type { Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { levelField, openAttribution, readBy, saveAttribution } from '../support/attribution-screen.js';
import { acceptAtDesk, press } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { secondSecretary } from '../support/second-secretary.js';
import { card, goToSession, sentence, submitRecommendation, turnTo } from '../support/session-screen.js';
import { button, problems } from '../support/states/state.js';
import { t } from '../support/words.js';

const READERS = ['DESK', 'ROOM', 'PUBLIC'] as const;
const REASON = 'Un juzgado pide saber quién denunció.';
const COMMENT = 'Lo digo por lo que vi en la frontera.';
const hidden = t('contributions:card.anonymous');
/** The demo's people are few enough. */
const FEW = t('contributions:attribution.few');

/** What the device would show of it where there is no network. */
const keptOnDevice = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(
    (searched) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('aportes');
        opening.onerror = () => reject(new Error('The device keeps nothing.'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('seen').objectStore('seen').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result).includes(searched));
          };
        };
      }),
    words,
  );

for (const viewport of [PHONE, DESKTOP])
  test(`an author hides the own name from those who read it just now, and shows it again, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const where = `${viewport.width}`;
    const { page, name } = await arrive(browser, { role: 'expert', index: 1, viewport });
    const delegate = await arrive(browser, { role: 'delegate', viewport });
    const visitor = await arrive(browser, { viewport });
    const rapporteur = await arrive(browser, { role: 'rapporteur' });
    await goToSession(page);
    const text = sentence('cuenten a quien no se deja contar');
    const symbol = await submitRecommendation(page, text);
    await acceptAtDesk(rapporteur.page, text);
    await page.goto(`/c/${symbol}`);
    await page.getByRole('textbox', { name: t('contributions:comments.text') }).fill(COMMENT);
    await button(page, 'contributions:comments.send').click();
    await delegate.page.goto(`/c/${symbol}`);
    // With the text, with what its author said beneath it, and where one is told how to cite it.
    await expect(delegate.page.getByText(COMMENT)).toBeVisible();
    await expect(delegate.page.getByText(name)).toHaveCount(3);
    await expect.poll(() => keptOnDevice(delegate.page, name)).toBe(true);
    await visitor.page.goto(`/m/${demo().meeting}/browse`);
    await expect(card(visitor.page, text)).toContainText(name);

    await openAttribution(page);
    for (const reader of READERS) await expect(readBy(page, reader)).toContainText(name);
    await levelField(page).selectOption('NON_ATTRIBUTABLE');
    for (const reader of READERS) await expect(readBy(page, reader)).toHaveText(hidden);
    await expect(readBy(page, 'AUTHOR')).toContainText(name);
    await expect(page.getByRole('main').getByText(FEW)).toBeVisible();
    await expectAccessibleInBoth(page, `choosing who is named, ${where}`);
    await expectNoSidewaysScroll(page, `choosing who is named, ${where}`);
    await saveAttribution(page);

    await expect(delegate.page.getByText(hidden).first()).toBeVisible();
    await expect(delegate.page.getByText(COMMENT)).toBeVisible();
    await expect(delegate.page.getByText(name)).toHaveCount(0);
    await expect(card(visitor.page, text)).toContainText(hidden);
    await expect(card(visitor.page, text)).not.toContainText(name);
    await expect.poll(() => delegate.page.content()).not.toContain(name);
    await expectAccessibleInBoth(delegate.page, `a contribution without a name, ${where}`);
    await expect.poll(() => keptOnDevice(delegate.page, name)).toBe(false);

    await openAttribution(page);
    await levelField(page).selectOption('NAME_AND_INSTITUTION');
    await saveAttribution(page);
    await expect(delegate.page.getByText(name)).toHaveCount(3);
    await expect(card(visitor.page, text)).toContainText(name);
  });

test('whoever writes sees who will read what before sending, and goes by it', async ({ browser }) => {
  const { page, name } = await arrive(browser, { role: 'expert', viewport: PHONE });
  const delegate = await arrive(browser, { role: 'delegate' });
  await goToSession(page);
  // How one is shown stands there, and is changed by opening it.
  await page.locator('summary').filter({ hasText: name }).click();
  await expect(levelField(page)).toBeVisible();
  await expect(page.getByRole('main').getByText(FEW)).toBeHidden();
  await levelField(page).selectOption('KIND_AND_SUBREGION');
  await expect(page.getByText(t('contributions:attribution.fewOf.KIND_AND_SUBREGION'))).toBeVisible();
  await levelField(page).selectOption('NON_ATTRIBUTABLE');
  for (const reader of READERS) await expect(readBy(page, reader)).toHaveText(hidden);
  await expect(readBy(page, 'AUTHOR')).toContainText(name);
  await expect(page.getByRole('main').getByText(FEW)).toBeVisible();
  await expectAccessibleInBoth(page, 'who reads what, while one writes');
  await expectNoSidewaysScroll(page, 'who reads what, while one writes');
  const text = sentence('protejan a quien denuncia');
  await submitRecommendation(page, text);
  await goToSession(delegate.page);
  await turnTo(delegate.page, 'wall');
  await expect(card(delegate.page, text)).toContainText(hidden);
  await expect(card(delegate.page, text)).not.toContainText(name);
});

test('two of the secretariat open a seal together, at 1280 and 360 pixels, and its author is told who and why', async ({
  browser,
}) => {
  const { page, name } = await arrive(browser, { role: 'expert', index: 1, viewport: PHONE });
  await goToSession(page);
  await page.locator('summary').filter({ hasText: name }).click();
  await levelField(page).selectOption('NON_ATTRIBUTABLE');
  await expect(page.getByText(t('contributions:attribution.sealed'))).toBeVisible();
  const symbol = await submitRecommendation(page, sentence('oigan a quien no puede dar su nombre'));
  const one = await arrive(browser, { role: 'secretariat', viewport: DESKTOP });
  const other = await secondSecretary(browser, 'Nayra Condori', { viewport: PHONE });
  for (const { page: theirs } of [one, other]) await theirs.goto(`/c/${symbol}`);
  await press(one.page, 'contributions:seal.ask');
  await press(one.page, 'contributions:seal.send');
  await expect(problems(one.page)).toBeFocused();
  await expectAccessibleInBoth(one.page, 'asking to open a seal, without a reason');
  await one.page.getByRole('textbox', { name: t('contributions:seal.reason') }).fill(REASON);
  await press(one.page, 'contributions:seal.send');
  await expect(one.page.getByRole('article').getByText(REASON)).toBeVisible();

  // It comes to the other one by itself.
  await press(other.page, 'contributions:seal.answer');
  await expectAccessibleInBoth(other.page, 'answering whether a seal is opened, 360');
  await expectNoSidewaysScroll(other.page, 'answering whether a seal is opened, 360');
  await press(other.page, 'contributions:seal.agree');
  for (const { page: theirs } of [other, one]) {
    await press(theirs, 'contributions:seal.read');
    await press(theirs, 'contributions:seal.show');
    await expect(theirs.getByRole('dialog')).toContainText(name);
    await expectAccessibleInBoth(theirs, 'reading who is behind a seal');
    await expectNoSidewaysScroll(theirs, 'reading who is behind a seal');
    await press(theirs, 'contributions:seal.close');
    await expect.poll(() => theirs.content()).not.toContain(name);
    expect(await keptOnDevice(theirs, name)).toBe(false);
  }

  await page.goto(`/m/${demo().meeting}/news`);
  await expect(page.getByText(t('news:notification.SEAL_OPENED')).first()).toBeVisible();
  await page.goto(`/c/${symbol}`);
  const told = page.getByRole('list', { name: t('contributions:seal.list') });
  for (const words of [REASON, one.name, other.name]) await expect(told).toContainText(words);
  await expectAccessibleInBoth(page, 'an author who reads who opened the seal, 360');
  await expectNoSidewaysScroll(page, 'an author who reads who opened the seal, 360');
  await other.leave();
});
