/** Help while writing stands beside the text: it can be used, sent away for good, and is never in the way. */
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE } from '../support/people.js';
import { fillRecommendation, form, goToSession, send, textField, turnTo } from '../support/session-screen.js';
import { t } from '../support/words.js';

const coach = (page: Parameters<typeof form>[0]) =>
  form(page).getByRole('complementary', { name: t('contributions:coach.label') });

test('the coach says what is missing, splits a text with two actions, and stays away once it is sent away', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'expert', index: 2, viewport: PHONE });
  await goToSession(page);
  await turnTo(page, 'write');
  await textField(page).fill('Fortalecer la cooperación en la materia.');
  await expect(coach(page)).toContainText(t('contributions:coach.aspect.WHO'));
  await expect(coach(page)).toContainText(t('contributions:coach.vague', { words: 'Fortalecer' }));
  await expectAccessible(page, 'the form with the coach on a phone');
  await expectNoSidewaysScroll(page, 'the form with the coach on a phone');

  const first = `Los Estados deben ratificar el convenio ${process.pid} antes de 2020`;
  const second = `abrir una ventanilla ${process.pid} para las familias migrantes en cada comuna.`;
  await fillRecommendation(page, `${first} y ${second}`);
  await expect(coach(page)).not.toContainText(t('contributions:coach.aspect.WHO'));
  await coach(page)
    .getByRole('button', { name: t('contributions:coach.split', { count: 2 }) })
    .press('Enter');
  await expect(textField(page)).toHaveValue(first);
  await expect(textField(page)).toBeFocused();
  await coach(page)
    .getByRole('button', { name: t('contributions:coach.join') })
    .click();
  await expect(textField(page)).toHaveValue(`${first} y ${second}`);
  await coach(page)
    .getByRole('button', { name: t('contributions:coach.split', { count: 2 }) })
    .click();
  await coach(page)
    .getByRole('button', { name: t('contributions:coach.hide') })
    .click();
  await expect(coach(page)).toBeHidden();
  await send(page);
  await page.getByRole('button', { name: t('contributions:capture.nextPart') }).click();
  await expect(textField(page)).toHaveValue(second);
  await send(page);
  await expect(page.getByRole('button', { name: t('contributions:capture.another') })).toBeVisible();
});
