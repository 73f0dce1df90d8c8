/** Joining from nothing: by the code on the wall, on a phone, to the first contribution. */
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { problems } from '../support/states/state.js';
import { t } from '../support/words.js';

test('somebody without an account joins by the code on a phone, submits and holds a receipt', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { viewport: PHONE });
  await page.goto('/j');
  await page.getByRole('button', { name: t('web:join.continue') }).click();
  await expect(problems(page)).toBeFocused();
  await expectAccessible(page, 'the code that is missing');
  await page.getByRole('textbox', { name: t('web:join.code') }).fill(demo().joinCode.toLowerCase());
  await page.getByRole('button', { name: t('web:join.continue') }).click();

  const enter = page.getByRole('button', { name: t('web:join.send') });
  await enter.click();
  await expect(problems(page)).toBeFocused();
  await expectAccessible(page, 'the form to join with what is missing');
  await page.getByRole('textbox', { name: t('web:join.name') }).fill('Amalia Ferreyra');
  await page.getByRole('combobox', { name: t('web:join.kind') }).selectOption('MIGRANT_ORGANIZATION');
  await page.getByRole('textbox', { name: t('web:join.institution') }).fill('Casa de las Migrantes');
  await page.getByRole('combobox', { name: t('web:join.country') }).selectOption('PY');
  await expectNoSidewaysScroll(page, 'the form to join');
  await enter.click();

  await expect(page.getByRole('link', { name: 'Amalia Ferreyra' })).toBeVisible();
  await goToSession(page);
  expect(await submitRecommendation(page, sentence('abran ventanillas de atención'))).toMatch(
    /^SCL2017\/T2\/R-\d+$/,
  );
});

test('a code that opens nothing is said to be wrong, and a code that is too short too', async ({
  browser,
}) => {
  const { page } = await arrive(browser);
  await page.goto('/j');
  const code = page.getByRole('textbox', { name: t('web:join.code') });
  await code.fill('7K2');
  await page.getByRole('button', { name: t('web:join.continue') }).click();
  await expect(page.getByText(t('web:join.codeLength')).first()).toBeVisible();
  await code.fill('222-222');
  await page.getByRole('button', { name: t('web:join.continue') }).click();
  await expect(page.getByText(t('problems:JOIN_CODE_UNKNOWN')).first()).toBeVisible();
  await expectAccessible(page, 'the code that opens nothing');
});
