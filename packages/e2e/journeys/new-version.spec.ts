/** A newer version of the product is offered, never forced: whoever writes goes on, and takes it when it suits. */
import { expectAccessible } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE } from '../support/people.js';
import { fillRecommendation, goToSession, sentence, textField } from '../support/session-screen.js';
import { updatableHouse, type UpdatableHouse } from '../support/updatable-house.js';
import { keptAsDraft, shellIsKept } from '../support/waiting-screen.js';
import { t } from '../support/words.js';

let house: UpdatableHouse;

test.beforeAll(async () => {
  house = await updatableHouse();
});

test.afterAll(() => house.close());

test('who writes is offered the newer version, and finds the text in it', async ({ browser }) => {
  const { page } = await arrive(browser, {
    role: 'expert',
    viewport: PHONE,
    home: house.url,
    keepsShell: true,
  });
  await goToSession(page);
  await shellIsKept(page);
  const offer = page.getByRole('banner').getByText(t('web:newVersion.title'));
  const text = sentence('reciban lo nuevo con calma');
  await fillRecommendation(page, text);
  await keptAsDraft(page, text);
  await textField(page).focus();
  await expect(offer).toHaveCount(0);

  house.update();
  const cameBack = () => document.dispatchEvent(new Event('visibilitychange'));
  await page.evaluate(cameBack);
  await expect(offer).toBeVisible();
  await expect(textField(page)).toBeFocused();
  await expect(textField(page)).toHaveValue(text);
  await expectAccessible(page, 'a newer version is offered');

  const loadedAgain = page.waitForEvent('load');
  await page.getByRole('button', { name: t('web:newVersion.use'), exact: true }).click();
  await loadedAgain;
  await expect(textField(page)).toHaveValue(text);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['aportes-shell-next']);
  // What the page asks for by itself when somebody comes back, until it is answered.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(offer).toHaveCount(0);
});
