/** A text that was finished too late is given to the rapporteur, who sees that and decides. */
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { ownContributions } from '../support/api.js';
import { openAtDesk, press } from '../support/desk-screen.js';
import { savedNote } from '../support/draft-screen.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import {
  card,
  CLOSED_SESSION,
  fillRecommendation,
  form,
  goToSession,
  sentence,
  textField,
  turnTo,
} from '../support/session-screen.js';
import { receipt } from '../support/waiting-screen.js';
import { t } from '../support/words.js';

test('a text for a session that is over stays a draft until it is given to the rapporteur, who decides', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 3, viewport: PHONE });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  await goToSession(author.page, CLOSED_SESSION);
  const text = sentence('escuchen también a quien llega tarde');
  await fillRecommendation(author.page, text);
  await expect(savedNote(author.page)).toBeVisible();
  await author.page.reload();
  await turnTo(author.page, 'write');
  await expect(textField(author.page)).toHaveValue(text);
  await expectAccessibleInBoth(author.page, 'a session that is over, with a text for it');
  await expectNoSidewaysScroll(author.page, 'a session that is over, with a text for it');
  await form(author.page)
    .getByRole('button', { name: t('contributions:capture.give'), exact: true })
    .click();
  await expect(receipt(author.page)).toBeVisible();
  await expect(author.page.getByText(t('contributions:capture.late'))).toBeVisible();
  await expectAccessibleInBoth(author.page, 'the receipt of a text given after closing');
  expect(await ownContributions(author.context, text)).toMatchObject([{ isLate: true, status: 'SUBMITTED' }]);

  await openAtDesk(rapporteur.page, text);
  const inQueue = rapporteur.page.getByRole('listitem').filter({ hasText: text.slice(-8) });
  await expect(inQueue).toContainText(t('contributions:desk.afterClosing'));
  await expectAccessibleInBoth(rapporteur.page, 'the desk with what was given after closing');
  await press(rapporteur.page, 'contributions:desk.accept');
  await author.page.goto(`/m/${demo().meeting}/mine`);
  await expect(card(author.page, text)).toContainText(t('vocabulary:contributionStatus.ACCEPTED'));
  await expect(card(author.page, text)).toContainText(t('contributions:card.late'));
});
