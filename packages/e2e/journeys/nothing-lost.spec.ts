/** Nothing typed is lost, and nothing said is missed or doubled, whatever the session and the network do. */
import { LATE_DELIVERY_MS } from '@aportes/domain/limits';
import { expectAccessible } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo } from '../support/people.js';
import {
  card,
  fillRecommendation,
  form,
  goToSession,
  CLOSED_SESSION,
  OPEN_SESSION,
  send,
  sentence,
  showNew,
  submitRecommendation,
  textField,
} from '../support/session-screen.js';
import {
  closeWaiting,
  openWaiting,
  receipt,
  savedHere,
  shellIsKept,
  waitingCount,
} from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { DISCONNECTED, t } from '../support/words.js';

test('a session that is closed refuses and says so; the text stays with its author, also after a reload', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'expert' });
  await goToSession(page, CLOSED_SESSION);
  const text = sentence('protejan a la niñez en las fronteras');
  await fillRecommendation(page, text);
  const closed = t('contributions:capture.notOpen.CLOSED', { minutes: LATE_DELIVERY_MS / 60_000 });
  await expect(form(page).getByText(closed)).toBeVisible();
  await send(page);
  await expect(page.getByRole('button', { name: t('contributions:capture.copy') })).toBeVisible();
  await expect(textField(page)).toHaveValue(text);
  await expectAccessible(page, 'a session that refuses');
  await page.reload();
  await expect(textField(page)).toHaveValue(text);
});

test('a wall whose connection broke catches up by itself, without a reload and without doubles', async ({
  browser,
}) => {
  const reader = await arrive(browser, {
    role: 'expert',
    index: 1,
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  const author = await arrive(browser, { role: 'expert' });
  const seen = sentence('publiquen sus estadísticas');
  await goToSession(author.page);
  await submitRecommendation(author.page, seen);
  await goToSession(reader.page);
  await expect(card(reader.page, seen)).toHaveCount(1);

  await reader.context.setOffline(true);
  await expect(reader.page.getByText(DISCONNECTED).first()).toBeVisible({ timeout: 40_000 });
  const missed = sentence('simplifiquen los visados');
  await author.page.getByRole('button', { name: t('contributions:capture.another') }).click();
  await submitRecommendation(author.page, missed);
  await expect(card(reader.page, missed)).toHaveCount(0);

  await reader.context.setOffline(false);
  await showNew(reader.page, missed);
  await expect(card(reader.page, seen)).toHaveCount(1);
  await expect(card(reader.page, missed)).toHaveCount(1);
});

test('what is sent while the network is away waits on the device, and arrives once and by itself', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, {
    role: 'expert',
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  const reader = await arrive(browser, { role: 'expert', index: 1 });
  await goToSession(page);
  await shellIsKept(page);
  const text = sentence('coordinen el rescate en el mar');
  await fillRecommendation(page, text);
  await context.setOffline(true);
  await send(page);
  await expect(savedHere(page)).toBeVisible();
  await expect(waitingCount(page, 1)).toBeVisible();
  await expectAccessible(page, 'a receipt from the device');
  const list = await openWaiting(page);
  await expect(list.getByText(text)).toBeVisible();
  await expectAccessible(page, 'the list of what waits');
  await list.getByRole('button', { name: t('web:outbox.takeBack') }).click();
  await closeWaiting(page);
  await expect(textField(page)).toHaveValue(text);
  await send(page);
  await expect(savedHere(page)).toBeVisible();
  await context.setOffline(false);
  await expect(receipt(page)).toBeVisible();
  await expect(waitingCount(page, 1)).toBeHidden();
  await reader.page.goto(`/m/${demo().meeting}/sessions/${OPEN_SESSION}`);
  await expect(card(reader.page, text)).toHaveCount(1);
});
