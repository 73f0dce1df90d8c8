/** What somebody writes meets them again on another device, whatever the line, the browser and the sign-in do meanwhile. */
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '../../../api/src/kernel/ids.js';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import {
  elsewhere,
  here,
  keptHereNote,
  leaveElsewhere,
  place,
  savedNote,
  untilKept,
  untilKeptAbout,
} from '../support/draft-screen.js';
import { expect, test } from '../support/journey.js';
import { ownContributions } from '../support/api.js';
import { arrive, demo, PHONE } from '../support/people.js';
import {
  fillRecommendation,
  form,
  goToSession,
  OPEN_SESSION,
  send,
  sentence,
  submitRecommendation,
  textField,
  turnTo,
} from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { receipt, shellIsKept } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

/** No other journey leaves anything in the form of this account. */
const WRITER = { role: 'expert', index: 3 } as const;

const version = (page: Page) =>
  page.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
const comment = (page: Page) => page.getByRole('textbox', { name: t('contributions:comments.text') });

const press = (page: Parameters<typeof form>[0], key: string) =>
  form(page)
    .getByRole('button', { name: t(key), exact: true })
    .click();

test('what was begun on one device is gone on with on another, and where both wrote the person chooses', async ({
  browser,
}) => {
  const phone = await arrive(browser, { ...WRITER, viewport: PHONE });
  const table = await arrive(browser, WRITER);
  const text = sentence('no pierdan una palabra');
  await goToSession(phone.page);
  await fillRecommendation(phone.page, text);
  await expect(savedNote(phone.page)).toBeVisible();
  await untilKept(phone.page, text);

  await goToSession(table.page);
  await expect(elsewhere(table.page)).toContainText(text);
  await expectAccessibleInBoth(table.page, 'a text from another device');
  await press(table.page, 'contributions:drafts.take');
  await expect(textField(table.page)).toHaveValue(text);
  await expect(elsewhere(table.page)).toBeHidden();

  const onTable = `${text} En la mesa.`;
  const onPhone = `${text} En el teléfono.`;
  await textField(table.page).fill(onTable);
  await untilKept(table.page, onTable);
  await textField(phone.page).fill(onPhone);
  await expect(elsewhere(phone.page)).toContainText('En la mesa.');
  await expect(here(phone.page)).toContainText('En el teléfono.');
  await untilKept(phone.page, onTable, onPhone);
  await expectAccessibleInBoth(phone.page, 'two texts of one person on a phone');
  await expectNoSidewaysScroll(phone.page, 'two texts of one person on a phone');

  await press(phone.page, 'contributions:drafts.take');
  await expect(textField(phone.page)).toHaveValue(onTable);
  await expect(elsewhere(phone.page)).toContainText('En el teléfono.');
  await press(phone.page, 'contributions:drafts.discard');
  await expect(elsewhere(phone.page)).toBeHidden();
  await untilKept(phone.page, onTable);
  await press(phone.page, 'contributions:drafts.undo');
  await expect(elsewhere(phone.page)).toContainText('En el teléfono.');
  await press(phone.page, 'contributions:drafts.discard');

  await send(phone.page);
  await expect(receipt(phone.page)).toBeVisible();
  await untilKept(phone.page);
  await table.page.reload();
  await turnTo(table.page, 'write');
  await expect(textField(table.page)).toHaveValue('');
});

test('several texts from elsewhere are asked about one at a time, and any of them is gone on with from among one’s own', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { ...WRITER, viewport: PHONE });
  const texts = ['ordenen sus papeles', 'los numeren', 'los lean'].map(sentence);
  for (const text of texts) await leaveElsewhere(page, OPEN_SESSION, newId(), text);
  const [first, second, third] = texts as [string, string, string];
  await goToSession(page);
  await turnTo(page, 'write');
  await expect(elsewhere(page)).toHaveCount(1);
  await expect(elsewhere(page)).toContainText(third);
  await expect(place(page, 1, 3)).toBeVisible();
  await expectAccessibleInBoth(page, 'one of three texts from elsewhere');
  await expectNoSidewaysScroll(page, 'one of three texts from elsewhere');
  await press(page, 'contributions:drafts.next');
  await expect(elsewhere(page)).toContainText(second);
  await expect(place(page, 2, 3)).toBeVisible();
  await press(page, 'contributions:drafts.discard');
  await expect(place(page, 1, 2)).toBeVisible();

  await page.goto(`/m/${demo().meeting}/mine`);
  const drafts = page.getByRole('list', { name: t('contributions:mine.drafts') }).getByRole('listitem');
  await expect(drafts).toHaveCount(2);
  await expectAccessibleInBoth(page, 'what one is writing, among one’s own');
  await expectNoSidewaysScroll(page, 'what one is writing, among one’s own');
  await drafts
    .filter({ hasText: first })
    .getByRole('link', { name: t('contributions:mine.goOn') })
    .click();
  await expect(textField(page)).toHaveValue(first);
  await expect(page).toHaveURL(/sessions\/\d+$/);
  await expect(elsewhere(page)).toContainText(third);
  await press(page, 'contributions:drafts.discard');
  await textField(page).fill('');
  await untilKept(page);
});

test('a new version and a comment that were begun on one device are gone on with on another', async ({
  browser,
}) => {
  const phone = await arrive(browser, { ...WRITER, viewport: PHONE });
  const table = await arrive(browser, WRITER);
  await goToSession(phone.page);
  const text = sentence('sigan donde quedaron');
  const symbol = await submitRecommendation(phone.page, text);
  await untilKept(phone.page);
  await phone.page.goto(`/c/${symbol}`);
  const { id } = (await ownContributions(phone.context, text))[0]!;

  const better = `${text} Y con presupuesto.`;
  await summaryOf(phone.page, 'contributions:author.revise').click();
  await version(phone.page).fill(better);
  await untilKeptAbout(phone.page, 'REVISION', id, better);
  const question = sentence('respondan');
  await comment(phone.page).fill(question);
  await untilKeptAbout(phone.page, 'COMMENT', id, question);

  await table.page.goto(`/m/${demo().meeting}/mine`);
  const drafts = table.page.getByRole('list', { name: t('contributions:mine.drafts') }).getByRole('listitem');
  await expect(drafts).toHaveCount(2);
  await expectAccessibleInBoth(table.page, 'a version and a comment among what one is writing');
  await drafts
    .filter({ hasText: question })
    .getByRole('link', { name: t('contributions:mine.goOn') })
    .click();
  await expect(comment(table.page)).toHaveValue(question);
  await summaryOf(table.page, 'contributions:author.revise').click();
  const begun = table.page.getByRole('main').getByText(t('contributions:drafts.begun.REVISION'));
  await expect(begun).toBeVisible();
  await expectAccessibleInBoth(table.page, 'a version begun elsewhere');
  await expectNoSidewaysScroll(table.page, 'a version begun elsewhere');
  await button(table.page, 'contributions:drafts.take').click();
  await expect(version(table.page)).toHaveValue(better);
  await expect(begun).toBeHidden();

  await button(table.page, 'contributions:author.send').click();
  await expect(table.page.getByText(better).first()).toBeVisible();
  await button(table.page, 'contributions:comments.send').click();
  await expect(comment(table.page)).toHaveValue('');
  await untilKeptAbout(table.page, 'REVISION', id);
  await untilKeptAbout(table.page, 'COMMENT', id);
  await phone.page.reload();
  await expect(phone.page.getByRole('paragraph').filter({ hasText: question })).toBeVisible();
  await expect(comment(phone.page)).toHaveValue('');
});

test('what is typed without a network and in a browser that is killed is there again, and on the other device', async ({
  browser,
}) => {
  const device = mkdtempSync(path.join(tmpdir(), 'aportes-device-'));
  const text = sentence('escriban también en el ascensor');
  const before = await arrive(browser, {
    ...WRITER,
    device,
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  await goToSession(before.page);
  await shellIsKept(before.page);
  await fillRecommendation(before.page, text);
  await expect(savedNote(before.page)).toBeVisible();
  await before.context.setOffline(true);
  const more = `${text} Y en el metro.`;
  await textField(before.page).fill(more);
  await expect(keptHereNote(before.page)).toBeVisible();
  await before.context.close();

  const after = await arrive(browser, { device, keepsShell: true });
  await goToSession(after.page);
  await expect(textField(after.page)).toHaveValue(more);
  await untilKept(after.page, more);
  const other = await arrive(browser, WRITER);
  await goToSession(other.page);
  await expect(elsewhere(other.page)).toContainText(more);
  await press(other.page, 'contributions:drafts.discard');
  await untilKept(other.page);
  await after.context.close();
  rmSync(device, { recursive: true, force: true });
});

test('a sign-in that ends while somebody types is said at once, and nothing of the text is missing afterwards', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, WRITER);
  await goToSession(page);
  const text = sentence('terminen la frase');
  await fillRecommendation(page, text);
  await expect(savedNote(page)).toBeVisible();
  await context.request.post('/auth/sign-out');
  const more = `${text} Y la siguiente.`;
  await textField(page).fill(more);
  await expect(page.getByRole('button', { name: t('web:expiry.again') })).toBeVisible();
  await expect(keptHereNote(page)).toBeVisible();
  await expect(textField(page)).toHaveValue(more);

  const { token } = demo().accounts.filter(({ role }) => role === WRITER.role)[WRITER.index]!;
  await context.request.post('/auth/sign-in', { data: { token } });
  await untilKept(page, more);
  await expect(savedNote(page)).toBeVisible();
  await send(page);
  await expect(receipt(page)).toBeVisible();
  await untilKept(page);
});

test('a device that is slow to tell what it kept takes back nothing that was typed meanwhile', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, WRITER);
  await goToSession(page);
  const text = sentence('escriban sin esperar');
  const symbol = await submitRecommendation(page, text);
  const { id } = (await ownContributions(context, text))[0]!;
  const [before, now] = ['Lo que quedó de ayer.', 'Lo que se dice hoy.'];
  await page.goto(`/c/${symbol}`);
  await comment(page).fill(before);
  await untilKeptAbout(page, 'COMMENT', id, before);
  await page.addInitScript(() => {
    IDBOpenDBRequest.prototype.addEventListener = function (
      this: IDBOpenDBRequest,
      type: string,
      heard: EventListenerOrEventListenerObject,
    ) {
      const hear = heard as EventListener;
      const late: EventListener = (event) => setTimeout(() => hear(event), 4_000);
      EventTarget.prototype.addEventListener.call(this, type, type === 'success' ? late : hear);
    };
  });
  await page.reload();
  await comment(page).fill(now);
  // What is on the server is compared with what is here once the device has told.
  await expect(page.getByText(before, { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(comment(page)).toHaveValue(now);
});
