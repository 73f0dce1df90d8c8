/** The secretariat runs the meeting, and everybody's screen follows. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import {
  fillRecommendation,
  form,
  goToSession,
  LAST_THEMATIC_SESSION,
  OPEN_SESSION,
  sentence,
  textField,
} from '../support/session-screen.js';
import { t } from '../support/words.js';

/** What an item of the agenda is called, counted from one. */
const titleOf = (position: number) => DEMO_MEETING.agenda[position - 1]!.title.es!;

const controls = (page: Page, position: number) =>
  page.getByRole('group', { name: t('web:running.label', { title: titleOf(position) }) });

const isNow = (page: Page, position: number) =>
  page
    .getByRole('listitem')
    .filter({ hasText: titleOf(position) })
    .getByText(t('web:agenda.now'), { exact: true });

test('the secretariat opens, pauses and closes a session, and an open screen follows without a reload', async ({
  browser,
}) => {
  const secretariat = await arrive(browser, { role: 'secretariat' });
  const expert = await arrive(browser, { role: 'expert', viewport: PHONE });
  await goToSession(expert.page, LAST_THEMATIC_SESSION);
  const text = sentence('regularicen a quienes ya trabajan');
  await fillRecommendation(expert.page, text);

  await secretariat.page.goto(`/m/${demo().meeting}`);
  const buttons = controls(secretariat.page, LAST_THEMATIC_SESSION);
  await buttons.getByRole('button', { name: t('web:running.OPEN'), exact: true }).click();
  await expect(
    expert.page.getByText(t('vocabulary:sessionStatus.OPEN'), { exact: true }).first(),
  ).toBeVisible();
  await expectAccessible(secretariat.page, 'the agenda after a session was opened');

  await buttons.getByRole('button', { name: t('web:running.PAUSED'), exact: true }).click();
  await expect(form(expert.page).getByText(t('contributions:capture.notOpen.PAUSED'))).toBeVisible();
  await buttons.getByRole('button', { name: t('web:running.reopenPAUSED'), exact: true }).click();
  await expect(form(expert.page).getByText(t('contributions:capture.notOpen.PAUSED'))).toBeHidden();
  await buttons.getByRole('button', { name: t('web:running.CLOSED'), exact: true }).click();
  await expect(
    expert.page.getByText(t('vocabulary:sessionStatus.CLOSED'), { exact: true }).first(),
  ).toBeVisible();
  await expect(textField(expert.page)).toHaveValue(text);
  await expectAccessible(expert.page, 'a session that was closed while somebody wrote');
});

test('what the secretariat sets as now is now for everybody', async ({ browser }) => {
  const secretariat = await arrive(browser, { role: 'secretariat' });
  const visitor = await arrive(browser);
  await visitor.page.goto(`/m/${demo().meeting}`);
  await secretariat.page.goto(`/m/${demo().meeting}`);
  const setNow = t('web:running.setNow');
  await expect(isNow(visitor.page, OPEN_SESSION)).toBeVisible();
  await controls(secretariat.page, OPEN_SESSION + 1)
    .getByRole('button', { name: setNow })
    .click();
  await expect(isNow(visitor.page, OPEN_SESSION + 1)).toBeVisible();
  await expect(isNow(visitor.page, OPEN_SESSION)).toBeHidden();
  await controls(secretariat.page, OPEN_SESSION).getByRole('button', { name: setNow }).click();
  await expect(isNow(visitor.page, OPEN_SESSION)).toBeVisible();
});
