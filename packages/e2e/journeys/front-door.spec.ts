/** The front door leads into the only meeting, and never somebody who has already gone elsewhere. */
import type { Page, Request } from '@playwright/test';
import { expect, test } from '../support/journey.js';
import { arrive, demo } from '../support/people.js';
import { t } from '../support/words.js';

const asksForMeetings = (request: Request) => request.postData()?.includes('query Meetings') ?? false;

/** Keeps such requests waiting until the answer is called. */
async function heldBack(page: Page, isHeld: (request: Request) => boolean): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**', async (route) => {
    if (!isHeld(route.request())) return route.fallback();
    await gone;
    await route.continue();
  });
  return letGo;
}

test('the front door leads into the only meeting', async ({ browser }) => {
  const { page } = await arrive(browser);
  await page.goto('/');
  await expect(page).toHaveURL(`/m/${demo().meeting}`);
});

test('who chooses another way while the front door still opens gets there', async ({ browser }) => {
  const { page, name } = await arrive(browser, { role: 'delegate' });
  const letMeetings = await heldBack(page, (request) => asksForMeetings(request));
  const letAccount = await heldBack(page, (request) => request.url().includes('/me.page-'));
  await page.goto('/');
  await page.getByRole('link', { name }).click();
  const listed = page.waitForResponse((answer) => asksForMeetings(answer.request()));
  letMeetings();
  await listed;
  letAccount();
  await expect(page.getByRole('heading', { name: t('web:me.title'), level: 1 })).toBeVisible();
});
