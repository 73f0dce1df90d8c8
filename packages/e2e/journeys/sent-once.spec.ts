/** Every command counts once, whatever the line, the browser, the tabs and the server do to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type Page } from '@playwright/test';
import { moveSession, ownContributions, reactionsTo, type KeptContribution } from '../support/api.js';
import { FAULTS, FAULTY_LINE, failOnce } from '../support/faults.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo } from '../support/people.js';
import { anotherServer } from '../support/server.js';
import {
  fillRecommendation,
  form,
  goToSession,
  send,
  sentence,
  textField,
} from '../support/session-screen.js';
import { receipt, savedHere, shellIsKept, waitingCount, waitsForSignIn } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

/** One to come that no other journey moves. */
const LATE_SESSION = 7;
const SERVER_GONE = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection/;

/** The one that is kept, once there is one; fails where there are two. */
async function onlyOne(context: BrowserContext, text: string): Promise<KeptContribution> {
  await expect.poll(async () => (await ownContributions(context, text)).length).toBe(1);
  const [kept] = await ownContributions(context, text);
  return kept!;
}

/** Somebody gave them; a draft keeps itself, where the writing takes long enough. */
const OF_ITSELF = new Set(['KeepDraft', 'DiscardDraft']);
const given = (commands: Set<string>) => [...commands].filter((name) => !OF_ITSELF.has(name)).sort();

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator('summary').getByText(summary, { exact: true }).click();
}

for (const fault of FAULTS)
  test(`a line on which each command ${fault} once takes every command once`, async ({ browser }) => {
    const author = await arrive(browser, {
      role: 'expert',
      keepsShell: true,
      expected: [FAULTY_LINE],
    });
    const reader = await arrive(browser, { role: 'expert', index: 1, expected: [FAULTY_LINE] });
    const failed = [await failOnce(author.context, fault), await failOnce(reader.context, fault)];
    const text = sentence('den acceso a la salud sin preguntar por papeles');
    await goToSession(author.page);
    await fillRecommendation(author.page, text);
    await send(author.page);
    await expect(receipt(author.page)).toBeVisible();
    const { id, symbol } = await onlyOne(author.context, text);

    await reader.page.goto(`/c/${symbol}`);
    await press(reader.page, t('contributions:endorse.press'));
    await expect.poll(async () => (await reactionsTo(reader.context, id)).endorsements).toBe(1);
    await press(reader.page, t('contributions:endorse.retract'));
    await expect.poll(async () => (await reactionsTo(reader.context, id)).endorsements).toBe(0);
    await expect(
      reader.page.getByRole('button', { name: t('contributions:endorse.press'), exact: true }),
    ).toBeVisible();
    const remark = sentence('lo hagan también en las fronteras');
    await reader.page.getByRole('textbox', { name: t('contributions:comments.text') }).fill(remark);
    await press(reader.page, t('contributions:comments.send'));
    await expect(reader.page.getByText(remark)).toHaveCount(1);
    await expect.poll(async () => (await reactionsTo(reader.context, id)).comments).toEqual([remark]);

    await author.page.goto(`/c/${symbol}`);
    await unfold(author.page, t('contributions:author.revise'));
    const field = author.page.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
    await field.fill(`${text} Con presupuesto.`);
    await unfold(author.page, t('contributions:author.withdraw'));
    const withdrawal = author.page.getByRole('form', { name: t('contributions:author.withdraw') });
    await withdrawal.getByRole('textbox').fill('Ya se hizo.');
    await press(author.page, t('contributions:author.send'));
    await expect.poll(async () => (await onlyOne(author.context, text)).revisionNumber).toBe(2);
    // One form was sent and closes; the other stays as it was begun.
    await expect(field).toHaveCount(0);
    await expect(withdrawal.getByRole('textbox')).toHaveValue('Ya se hizo.');
    await withdrawal.getByRole('button').click();
    await expect.poll(async () => (await onlyOne(author.context, text)).status).toBe('WITHDRAWN');

    expect(given(failed[0]!)).toEqual(['ReviseContribution', 'SubmitContribution', 'WithdrawContribution']);
    expect(given(failed[1]!)).toEqual(['EndorseContribution', 'RetractEndorsement', 'SubmitComment']);
    expect(await onlyOne(author.context, text)).toMatchObject({ revisionNumber: 2 });
  });

test('a browser that is closed before there was a network delivers when it is opened again, once', async ({
  browser,
}) => {
  const device = mkdtempSync(path.join(tmpdir(), 'aportes-device-'));
  const text = sentence('guarden lo escrito aunque se acabe la batería');
  const before = await arrive(browser, {
    role: 'expert',
    device,
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  await goToSession(before.page);
  await shellIsKept(before.page);
  await fillRecommendation(before.page, text);
  await before.context.setOffline(true);
  await send(before.page);
  await expect(savedHere(before.page)).toBeVisible();
  await before.context.close();

  const after = await arrive(browser, { device, keepsShell: true });
  await goToSession(after.page);
  const kept = await onlyOne(after.context, text);
  await after.page.goto(`/m/${demo().meeting}/mine`);
  await expect(after.page.getByText(kept.text)).not.toHaveCount(0);
  await after.context.close();
  rmSync(device, { recursive: true, force: true });
});

test('two tabs send one thing once, and each shows what became of it', async ({ browser }) => {
  const { page, context } = await arrive(browser, {
    role: 'expert',
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  const other = await context.newPage();
  await goToSession(page);
  await goToSession(other);
  await shellIsKept(other);
  const text = sentence('no cuenten dos veces a la misma persona');
  await fillRecommendation(page, text);
  await context.setOffline(true);
  await send(page);
  await expect(savedHere(page)).toBeVisible();
  await expect(waitingCount(other, 1)).toBeVisible();
  await context.setOffline(false);
  await expect(receipt(page)).toBeVisible();
  await expect(waitingCount(other, 1)).toBeHidden();
  await onlyOne(context, text);
});

test('what was written while a session was open and arrives after it closed is taken as late', async ({
  browser,
}) => {
  const secretariat = await arrive(browser, { role: 'secretariat' });
  await moveSession(secretariat.context, LATE_SESSION, 'open');
  const { page, context } = await arrive(browser, {
    role: 'expert',
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  await goToSession(page, LATE_SESSION);
  await shellIsKept(page);
  const text = sentence('midan lo que prometen');
  await fillRecommendation(page, text);
  await context.setOffline(true);
  await send(page);
  await expect(savedHere(page)).toBeVisible();
  await moveSession(secretariat.context, LATE_SESSION, 'close');
  await context.setOffline(false);
  await expect(page.getByText(t('contributions:capture.late'))).toBeVisible();
  expect(await onlyOne(context, text)).toMatchObject({ isLate: true });
});

test('what one person left waiting is neither shown nor sent while another sits at the device', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, {
    role: 'expert',
    keepsShell: true,
    expected: [FAULTY_LINE],
  });
  await goToSession(page);
  const text = sentence('respeten el nombre de quien escribe');
  await fillRecommendation(page, text);
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('"SubmitContribution"')
      ? route.abort('connectionfailed')
      : route.continue(),
  );
  await send(page);
  await expect(waitingCount(page, 1)).toBeVisible();
  await page.goto('/me');
  await expect(page.getByText(t('web:outbox.signOut', { count: 1 }))).toBeVisible();
  await press(page, t('web:me.signOut'));
  await expect(waitingCount(page, 1)).toBeHidden();
  await context.unroute('**/graphql');

  const { accounts } = demo();
  const [mine, others] = accounts.filter((one) => one.role === 'expert');
  await context.request.post('/auth/sign-in', { data: { token: others!.token } });
  await goToSession(page);
  await expect(textField(page)).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);
  expect(await ownContributions(context, text)).toEqual([]);

  await context.request.post('/auth/sign-in', { data: { token: mine!.token } });
  await goToSession(page);
  await onlyOne(context, text);
});

test('a device that keeps nothing leaves the text in the form and says so', async ({ browser }) => {
  const { page, context } = await arrive(browser, {
    role: 'expert',
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  await context.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  await goToSession(page);
  await shellIsKept(page);
  const text = sentence('avisen cuando no haya espacio');
  await fillRecommendation(page, text);
  await expect(form(page).getByText(t('web:outbox.unkept'))).toBeVisible();
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText(t('contributions:capture.notSent'))).toBeVisible();
  await expect(textField(page)).toHaveValue(text);
  await context.setOffline(false);
  await send(page);
  await expect(receipt(page)).toBeVisible();
  await onlyOne(context, text);
});

test('a server that is killed and started again has what was sent meanwhile, once', async ({ browser }) => {
  const { url: home, server } = await anotherServer();
  const { page, context } = await arrive(browser, {
    role: 'expert',
    home,
    keepsShell: true,
    expected: [SERVER_GONE],
  });
  await goToSession(page);
  await shellIsKept(page);
  const text = sentence('reanuden el trabajo donde quedó');
  await fillRecommendation(page, text);
  await server.end('SIGKILL');
  await send(page);
  await expect(savedHere(page).or(waitsForSignIn(page)).first()).toBeVisible();
  await server.start();
  await expect(receipt(page)).toBeVisible({ timeout: 40_000 });
  await onlyOne(context, text);
  await context.close();
  await server.end();
});
