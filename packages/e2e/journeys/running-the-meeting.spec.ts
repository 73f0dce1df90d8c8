/** The secretariat runs the meeting, and everybody's screen follows. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import {
  card,
  fillRecommendation,
  form,
  goToSession,
  HIDING_SESSION,
  LAST_THEMATIC_SESSION,
  OPEN_SESSION,
  sentence,
  submitRecommendation,
  textField,
  turnTo,
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

test('support that the secretariat hides is read by nobody until the session closes, and then by all at once', async ({
  browser,
}) => {
  const secretariat = await arrive(browser, { role: 'secretariat' });
  const author = await arrive(browser, { role: 'expert', viewport: PHONE });
  // High enough for all of the form: what its bar covers in passing would be found too small.
  const other = await arrive(browser, {
    role: 'expert',
    index: 1,
    viewport: { width: DESKTOP.width, height: 1_600 },
  });
  await secretariat.page.goto(`/m/${demo().meeting}`);
  const buttons = controls(secretariat.page, HIDING_SESSION);
  const buttonOf = (name: string) =>
    buttons.getByRole('button', { name: t(`web:running.${name}`), exact: true });
  const press = (name: string) => buttonOf(name).click();
  await press('OPEN');
  // What can be done once it is open stands before it.
  await expect(buttonOf('CLOSED')).toBeVisible();
  await press('hideSupport');
  await expect(buttonOf('showSupport')).toBeVisible();
  await expectAccessible(secretariat.page, 'the agenda with a session that hides support');

  const text = sentence('den cuenta de lo acordado');
  await goToSession(author.page, HIDING_SESSION);
  await submitRecommendation(author.page, text);
  await turnTo(author.page, 'wall');
  await goToSession(other.page, HIDING_SESSION);
  const hidden = t('web:breadth.hidden');
  await expect(card(author.page, text)).toContainText(hidden);
  const shown = card(other.page, text);
  await expect(shown).toContainText(hidden);
  await expect(other.page.getByRole('combobox', { name: t('contributions:list.order') })).toBeHidden();
  await shown.getByRole('button', { name: t('contributions:endorse.press'), exact: true }).click();
  await expect(shown.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
  await expect(shown).toContainText(hidden);
  await expect(card(author.page, text)).toContainText(hidden);
  for (const { page } of [author, other]) {
    await expectAccessible(page, 'a wall that hides support');
    await expectNoSidewaysScroll(page, 'a wall that hides support');
  }

  await press('CLOSED');
  const one = t('web:breadth.endorsements', { count: 1 });
  for (const { page } of [author, other]) {
    await expect(card(page, text)).toContainText(one);
    await expect(card(page, text)).not.toContainText(hidden);
  }
  await expectAccessible(author.page, 'a wall that shows support after the session closed');
});
