/** Debug only, never committed at all. */
import { test } from '@playwright/test';
import { arrive } from '../support/people.js';
import { fillRecommendation, goToSession, sentence, send } from '../support/session-screen.js';
test('debug', async ({ browser }) => {
  const { page } = await arrive(browser, { role: 'expert' });
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
  page.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText));
  page.on('response', async (r) => { if (r.url().includes('graphql')) console.log('RESP', r.status(), r.request().postData()?.slice(0, 200), (await r.text()).slice(0, 400)); });
  await goToSession(page);
  await fillRecommendation(page, sentence('algo'));
  console.log('SEND');
  await send(page);
  await page.waitForTimeout(4000); console.log('MAIN', (await page.getByRole('main').innerText()).slice(0, 600));
});
