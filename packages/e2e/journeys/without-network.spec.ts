/** The application opens without a network, shows what was last seen, and takes what is given. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { ownContributions } from '../support/api.js';
import { expectAccessible } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import {
  card,
  fillRecommendation,
  goToSession,
  send,
  sentence,
  submitRecommendation,
} from '../support/session-screen.js';
import {
  closeWaiting,
  keptAsSeen,
  openWaiting,
  savedHere,
  shellIsKept,
  waitingCount,
} from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

/** Whatever the time in it. */
const LAST_SEEN = new RegExp(t('web:shell.seen', { time: '.+' }));

test('a page that is loaded again without a network opens, can be read, takes a contribution and delivers it later', async ({
  browser,
}) => {
  const { page, context } = await arrive(browser, {
    keepsShell: true,
    role: 'expert',
    viewport: PHONE,
    expected: [NETWORK_CUT],
  });
  await page.goto(`/m/${demo().meeting}`);
  await shellIsKept(page);
  await keptAsSeen(page, DEMO_MEETING.agenda[0]!.title.es!);
  await goToSession(page);
  const seen = sentence('lean también sin red');
  await submitRecommendation(page, seen);
  await page.goto(`/m/${demo().meeting}/mine`);
  await expect(card(page, seen)).toBeVisible();
  await keptAsSeen(page, seen);

  await context.setOffline(true);
  await page.goto(`/m/${demo().meeting}`);
  await expect(page.getByRole('heading', { name: t('web:agenda.title') })).toBeVisible();
  await expect(page.getByRole('banner').getByText(LAST_SEEN)).toBeVisible();
  await expectAccessible(page, 'the agenda without a network');
  await page.goto(`/m/${demo().meeting}/mine`);
  await expect(card(page, seen)).toBeVisible();
  await goToSession(page);
  const text = sentence('escriban también sin red');
  await fillRecommendation(page, text);
  await send(page);
  await expect(savedHere(page)).toBeVisible();
  await page.reload();
  await expect(waitingCount(page, 1)).toBeVisible();
  const list = await openWaiting(page);
  await expect(list.getByText(text)).toBeVisible();
  await closeWaiting(page);

  await context.setOffline(false);
  await expect(waitingCount(page, 1)).toBeHidden();
  await expect(page.getByRole('banner').getByText(LAST_SEEN)).toBeHidden();
  await expect.poll(async () => (await ownContributions(context, text)).length).toBe(1);

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((one) => one !== '/' && !one.startsWith('/assets/'))).toEqual([]);
});
