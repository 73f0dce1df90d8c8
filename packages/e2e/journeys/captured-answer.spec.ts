/** What a speaker says to what was taken down goes by the device: without a network it waits there, and is sent once. */
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { addSpeaker, captured, goToScribe, ownWords, spoken } from '../support/scribe-screen.js';
import { card, CLOSED_SESSION, sentence } from '../support/session-screen.js';
import { shellIsKept } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

test('what a speaker says without a network is kept, and sent once', async ({ browser }) => {
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  const expert = await arrive(browser, {
    keepsShell: true,
    ...{ role: 'expert', viewport: PHONE, expected: [NETWORK_CUT] },
  });
  const { page } = rapporteur;
  const words = sentence('escuchen también sin red');
  // A list that no other journey keeps.
  await goToScribe(page, CLOSED_SESSION);
  await page.keyboard.press('Escape');
  await addSpeaker(page, expert.name);
  await page.keyboard.press('Alt+Shift+Digit1');
  await expect(spoken(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(captured(page).filter({ hasText: words })).toContainText(t('scribe:state.AWAITED'));

  await expert.page.goto(`/m/${demo().meeting}/mine`);
  await shellIsKept(expert.page);
  const mine = card(expert.page, words);
  const confirm = mine.getByRole('button', { name: t('contributions:scribe.confirm'), exact: true });
  await expect(confirm).toBeVisible();
  await expert.context.setOffline(true);
  await confirm.click();
  await expect(mine).toContainText(t('web:outbox.kind.confirmIntervention'));
  await expect(confirm).toHaveCount(0);
  await expectAccessible(expert.page, 'an answer that waits');
  await expectNoSidewaysScroll(expert.page, 'an answer that waits');
  expect(await ownWords(rapporteur, words)).toBeUndefined();
  await expert.context.setOffline(false);
  await expect
    .poll(() => ownWords(expert, words), { timeout: 40_000 })
    .toMatchObject({ confirmation: 'CONFIRMED' });
  await expect(mine).toContainText(t('vocabulary:confirmation.CONFIRMED'));
});
