/** Two rapporteurs at one desk: whoever opens what waits has it, and the other sees who, waits, and goes on. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { openAtDesk, openItem, press, waitingAtDesk } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { card, goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { t } from '../support/words.js';

const status = (name: string) => t(`vocabulary:contributionStatus.${name}`);
const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const accept = (page: Page) => button(page, 'contributions:desk.accept');
const reviewing = (name: string) => t('contributions:desk.reviewing', { name });
/** What the open item says while somebody else has it, up to the time. */
const claimed = (name: string) => t('contributions:desk.claimed', { name, until: '|' }).split('|')[0]!.trim();

test('what one rapporteur has opened, another sees with the name, decides nothing about, and goes on with once it is free', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const one = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: PHONE });
  await goToSession(author.page);
  const text = sentence('midan cuánto se tarda en regularizar');
  await submitRecommendation(author.page, text);
  await author.page.goto(`/m/${demo().meeting}/mine`);

  await openAtDesk(one.page, text);
  await expect(one.page.getByText(t('contributions:desk.claimedMine'))).toBeVisible();
  await expect(card(author.page, text)).toContainText(status('IN_REVIEW'));
  await expect(card(author.page, text)).not.toContainText(one.name);
  await expectAccessible(one.page, 'what one has in hand');

  const row = await waitingAtDesk(other.page, text);
  await expect(row).toContainText(reviewing(one.name));
  await expectAccessible(other.page, 'a queue in which somebody is reviewing, on a phone');
  await expectNoSidewaysScroll(other.page, 'a queue in which somebody is reviewing, on a phone');
  await row.click();
  await expect(openItem(other.page)).toContainText(claimed(one.name));
  await expect(accept(other.page)).toHaveCount(0);
  await expect(button(other.page, 'contributions:desk.release')).toHaveCount(0);
  await expectAccessible(other.page, 'what somebody else has in hand, on a phone');
  await expectNoSidewaysScroll(other.page, 'what somebody else has in hand, on a phone');

  const place = await openItem(other.page).getByText(text).first().boundingBox();
  await button(one.page, 'contributions:desk.release').focus();
  await press(one.page, 'contributions:desk.release');
  await expect(button(one.page, 'contributions:desk.review')).toBeFocused();
  await expect(accept(other.page)).toBeVisible();
  await expect(other.page.getByText(t('contributions:desk.claimedMine'))).toBeVisible();
  expect(await openItem(other.page).getByText(text).first().boundingBox()).toEqual(place);

  // Now the other has it, and whoever let it go sees so.
  await expect(openItem(one.page)).toContainText(claimed(other.name));
  await expect(accept(one.page)).toHaveCount(0);
  await expectAccessible(one.page, 'what somebody else has in hand');
  await press(other.page, 'contributions:desk.accept');
  await expect(card(author.page, text)).toContainText(status('ACCEPTED'));
  await expect(openItem(one.page)).toContainText(t('contributions:desk.noLongerWaits'));
});

test('what only stands open is nobody’s, what is left is free at once, and deciding takes it in hand by itself', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const one = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  const [text, next] = [sentence('publiquen los plazos'), sentence('publiquen los costos')];
  for (const said of [text, next]) {
    await goToSession(author.page);
    await submitRecommendation(author.page, said);
  }

  // Beside the list the first stands open from the start.
  await one.page.goto(`/m/${demo().meeting}/desk`);
  await expect(openItem(one.page)).toBeVisible();
  await expect(one.page.getByText(t('contributions:desk.claimedMine'))).toHaveCount(0);

  await openAtDesk(one.page, text);
  const row = await waitingAtDesk(other.page, text);
  await expect(row).toContainText(reviewing(one.name));
  const height = (await row.boundingBox())!.height;
  await openAtDesk(one.page, next);
  await expect(row).not.toContainText(reviewing(one.name));
  expect((await row.boundingBox())!.height).toBe(height);
  await row.click();
  await expect(accept(other.page)).toBeVisible();

  // Whoever goes away takes nothing along.
  await expect(await waitingAtDesk(one.page, text)).toContainText(reviewing(other.name));
  await other.page.goto(`/m/${demo().meeting}`);
  await expect(await waitingAtDesk(one.page, text)).not.toContainText(reviewing(other.name));
  await openAtDesk(one.page, text);
  await press(one.page, 'contributions:desk.accept');
  await expect(openItem(one.page).filter({ hasText: text })).toHaveCount(0);
});

test('a page that is closed leaves at once, and one that comes back as it was says who has it', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const one = await arrive(browser, { role: 'rapporteur', viewport: DESKTOP });
  const other = await arrive(browser, { role: 'rapporteur', index: 1, viewport: DESKTOP });
  await goToSession(author.page);
  const text = sentence('dejen libre lo que no miran');
  await submitRecommendation(author.page, text);
  const row = await waitingAtDesk(other.page, text);
  await openAtDesk(one.page, text);
  await expect(row).toContainText(reviewing(one.name));
  await one.page.close();
  await expect(row).not.toContainText(reviewing(one.name));

  // As the browser tells a page that it keeps, and brings back.
  const page = await one.context.newPage();
  const tell = (type: 'pagehide' | 'pageshow') =>
    page.evaluate((said) => dispatchEvent(new PageTransitionEvent(said, { persisted: true })), type);
  await openAtDesk(page, text);
  await expect(row).toContainText(reviewing(one.name));
  await tell('pagehide');
  await expect(row).not.toContainText(reviewing(one.name));
  await tell('pageshow');
  await expect(row).toContainText(reviewing(one.name));
  await tell('pagehide');
  await expect(row).not.toContainText(reviewing(one.name));
  await row.click();
  await expect(other.page.getByText(t('contributions:desk.claimedMine'))).toBeVisible();
  await tell('pageshow');
  await expect(openItem(page)).toContainText(claimed(other.name));
});

test('the secretariat frees what somebody left open', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert' });
  const one = await arrive(browser, { role: 'rapporteur' });
  const secretariat = await arrive(browser, { role: 'secretariat', viewport: PHONE });
  await goToSession(author.page);
  const text = sentence('nombren a quien responde');
  await submitRecommendation(author.page, text);
  await openAtDesk(one.page, text);
  await openAtDesk(secretariat.page, text);
  await expect(openItem(secretariat.page)).toContainText(claimed(one.name));
  await expectAccessible(secretariat.page, 'what the secretariat may free, on a phone');
  await press(secretariat.page, 'contributions:desk.release');
  await expect(openItem(secretariat.page)).toContainText(t('contributions:desk.onlySome'));
  await expect(one.page.getByText(t('contributions:desk.claimedMine'))).toHaveCount(0);
  // Whoever is still there decides, and has it again by that.
  await press(one.page, 'contributions:desk.accept');
  await expect(openItem(one.page).filter({ hasText: text })).toHaveCount(0);
});
