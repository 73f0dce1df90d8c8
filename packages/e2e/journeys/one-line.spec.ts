/** The whole line: from one person's phone to another's screen, and what the room makes of it. */
import { expect, test } from '../support/journey.js';
import { arrive, PHONE } from '../support/people.js';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import {
  card,
  goToSession,
  sentence,
  showNew,
  submitRecommendation,
  turnTo,
} from '../support/session-screen.js';
import { t } from '../support/words.js';

test('what one writes on a phone, another reads, discusses and supports, and the first sees it, without reloading', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  const reader = await arrive(browser, { role: 'expert', index: 1 });
  await goToSession(reader.page);
  await goToSession(author.page);
  const text = sentence('reconozcan los títulos de las personas migrantes');
  await submitRecommendation(author.page, text);
  await expectAccessible(author.page, 'the receipt on a phone');
  await expectNoSidewaysScroll(author.page, 'the receipt on a phone');

  await showNew(reader.page, text);
  const shown = card(reader.page, text);
  await shown.getByRole('button', { name: t('contributions:endorse.press'), exact: true }).click();
  await expect(shown.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
  await expectAccessible(reader.page, 'the wall after an endorsement');

  await turnTo(author.page, 'wall');
  const own = card(author.page, text);
  await expect(own).toContainText(t('web:breadth.endorsements', { count: 1 }));
  await own.getByRole('link', { name: t('contributions:card.discuss') }).click();

  await shown.getByRole('link', { name: t('contributions:card.discuss') }).click();
  const remark = sentence('consulten a los colegios profesionales');
  await reader.page.getByRole('textbox', { name: t('contributions:comments.text') }).fill(remark);
  await reader.page.getByRole('button', { name: t('contributions:comments.send') }).click();
  await expect(author.page.getByText(remark)).toBeVisible();
  await expectAccessible(author.page, 'the page of a contribution on a phone');
  await expectNoSidewaysScroll(author.page, 'the page of a contribution on a phone');
});
