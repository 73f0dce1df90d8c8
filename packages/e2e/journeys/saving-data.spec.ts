/** On a poor network nothing comes by itself, once a person wants it so; what is new is one press away, and nothing is lost. */
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE } from '../support/people.js';
import {
  card,
  goToSession,
  sentence,
  showNew,
  submitRecommendation,
  turnTo,
} from '../support/session-screen.js';
import { NEWS, t } from '../support/words.js';

test('whoever saves data asks for what is new, and is told again as before when they save no more', async ({
  browser,
}) => {
  const reader = await arrive(browser, { role: 'expert', viewport: PHONE });
  const writer = await arrive(browser, { role: 'expert', index: 1 });
  const told = await arrive(browser, { role: 'delegate' });
  await goToSession(reader.page);
  await expect(reader.page.getByText(/person(a|as) conectad(a|as)$/)).toBeVisible();
  const save = reader.page.getByRole('button', { name: t('web:room.save') });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await turnTo(reader.page, 'wall');
  const sockets: string[] = [];
  reader.page.on('websocket', (one) => sockets.push(one.url()));
  await reader.page.reload();
  await turnTo(reader.page, 'wall');
  await expect(reader.page.getByRole('article').first()).toBeVisible();

  await goToSession(told.page);
  await turnTo(told.page, 'wall');
  await expect(told.page.getByRole('article').first()).toBeVisible();
  await goToSession(writer.page);
  const [first, second] = [sentence('faciliten los trámites'), sentence('publiquen las estadísticas')];
  await submitRecommendation(writer.page, first);
  // By now it has come to whoever it comes to by itself.
  await showNew(told.page, first);
  await expect(reader.page.getByRole('button', { name: NEWS, exact: true })).toBeHidden();
  expect(sockets).toEqual([]);

  await reader.page.getByRole('button', { name: t('web:room.look') }).click();
  await showNew(reader.page, first);
  await expect(reader.page.getByText(/^Al día a las/).first()).toBeVisible();
  await expectAccessibleInBoth(reader.page, 'session of somebody who saves data');
  await reader.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(reader.page, 'session of somebody who saves data');

  await save.click();
  await goToSession(writer.page);
  await submitRecommendation(writer.page, second);
  await showNew(reader.page, second);
  await expect(card(reader.page, first)).toHaveCount(1);
});
