/** A rapporteur takes down ten interventions by five speakers with keys alone; two of the speakers answer on their phones. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask } from '../support/api.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import {
  card,
  goToSession,
  LAST_THEMATIC_SESSION,
  OPEN_SESSION,
  sentence,
} from '../support/session-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

const text = (page: Page) => page.getByLabel(t('contributions:scribe.text'), { exact: true });
const search = (page: Page) => page.getByLabel(t('contributions:scribe.add'), { exact: true });
const waiting = (page: Page) =>
  page.getByRole('list', { name: t('contributions:scribe.waiting') }).getByRole('listitem');
const captured = (page: Page) =>
  page.getByRole('list', { name: t('contributions:scribe.captured') }).getByRole('listitem');

async function goToScribe(page: Page): Promise<void> {
  await page.goto(`/m/${demo().meeting}/sessions/${OPEN_SESSION}/scribe`);
  await expect(
    page.getByRole('heading', { level: 1, name: t('contributions:scribe.heading') }),
  ).toBeVisible();
}

/** Puts somebody on the list by what is typed, and waits until the list shows one more. */
async function add(page: Page, typed: string, isListed: boolean): Promise<void> {
  const before = await waiting(page).count();
  await page.keyboard.press('s');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(typed);
  const found = page.getByRole('list', { name: t('contributions:scribe.found') }).getByRole('button');
  await expect(found).toHaveCount(isListed ? 2 : 1);
  await page.keyboard.press('Enter');
  await expect(waiting(page)).toHaveCount(before + 1);
  await page.keyboard.press('Escape');
}

async function own(
  person: Person,
  said: string,
): Promise<{ status: string; confirmation: string } | undefined> {
  const query = `query ($slug: String!) { meeting(slug: $slug) { myContributions(first: 100) {
    edges { node { text status confirmation } } } } }`;
  type Own = { text: string; status: string; confirmation: string };
  const { meeting } = await ask<{ meeting: { myContributions: { edges: { node: Own }[] } } }>(
    person.context,
    query,
    { slug: demo().meeting },
  );
  return meeting.myContributions.edges.map(({ node }) => node).find((one) => one.text === said);
}

test('ten interventions by five speakers are taken down by keys alone, and two are answered', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const expert = await arrive(browser, { role: 'expert', viewport: PHONE });
  const delegate = await arrive(browser, { role: 'delegate', viewport: PHONE });
  await goToScribe(page);
  await page.keyboard.press('Escape');
  for (const person of [expert, delegate]) await add(page, person.name, true);
  for (const one of ['A', 'B', 'C']) await add(page, `Delegación ${one} ${process.pid}`, false);
  await expectAccessibleInBoth(page, 'the list of speakers');

  const said = Array.from({ length: 10 }, (_, at) => sentence(`digan la frase ${at}`));
  let changes = 0;
  const change = async (key: string) => {
    changes += 1;
    await page.keyboard.press(key);
    await expect(text(page)).toBeFocused();
    await expect(text(page)).toHaveValue('');
  };
  await change('1');
  for (const [at, words] of said.entries()) {
    await page.keyboard.type(words);
    if (at === said.length - 1) await page.keyboard.press('ControlOrMeta+Enter');
    else if (at < 4) await change('ControlOrMeta+Enter');
    else {
      // Nobody waits any more: who spoke longest ago speaks again.
      await page.keyboard.press('Escape');
      await change('4');
    }
  }
  expect(changes).toBe(10);
  await expect(captured(page)).toHaveCount(10);
  for (const words of said) await expect(captured(page).filter({ hasText: words })).toHaveCount(1);
  await expect(captured(page).filter({ hasText: t('contributions:scribe.state.AWAITED') })).toHaveCount(10);
  await expectAccessibleInBoth(page, 'what was taken down');

  await expert.page.goto(`/m/${demo().meeting}/mine`);
  const mine = card(expert.page, said[0]!);
  await expect(mine).toContainText(t('contributions:scribe.isItYours'));
  await expectAccessible(expert.page, 'what is to be confirmed');
  await expectNoSidewaysScroll(expert.page, 'what is to be confirmed');
  await mine.getByRole('button', { name: t('contributions:scribe.confirm'), exact: true }).click();
  await expect.poll(() => own(expert, said[0]!)).toMatchObject({ confirmation: 'CONFIRMED' });
  await expect(mine).toContainText(t('vocabulary:confirmation.CONFIRMED'));
  await expectAccessible(expert.page, 'what was confirmed');

  await delegate.page.goto(`/m/${demo().meeting}/mine`);
  const theirs = card(delegate.page, said[1]!);
  await theirs.getByRole('button', { name: t('contributions:scribe.disown'), exact: true }).click();
  await expect.poll(() => own(delegate, said[1]!)).toBeUndefined();
  await expect(captured(page).filter({ hasText: said[0]! })).toContainText(
    t('contributions:scribe.state.CONFIRMED'),
  );
  await expect(captured(page).filter({ hasText: said[1]! })).toContainText(
    t('contributions:scribe.state.NOT_MINE'),
  );
});

test('a network that goes away in the middle of an intervention loses nothing', async ({ browser }) => {
  const { page, context } = await arrive(browser, {
    role: 'rapporteur',
    index: 0,
    viewport: PHONE,
    expected: [NETWORK_CUT],
  });
  await goToScribe(page);
  await page.keyboard.press('Escape');
  await add(page, `Delegación sin red ${process.pid}`, false);
  await add(page, `Delegación después ${process.pid}`, false);
  await page.keyboard.press('1');
  await expect(text(page)).toBeFocused();
  const [first, second] = [sentence('hablen antes del corte'), sentence('hablen durante el corte')];
  await page.keyboard.type(first.slice(0, 20));
  await context.setOffline(true);
  await page.keyboard.type(first.slice(20));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(text(page)).toHaveValue('');
  await page.keyboard.type(second);
  await page.keyboard.press('ControlOrMeta+Enter');
  for (const words of [first, second]) await expect(captured(page).filter({ hasText: words })).toHaveCount(1);
  await expectAccessible(page, 'the scribe without a network');
  await expectNoSidewaysScroll(page, 'the scribe without a network');
  await context.setOffline(false);
  for (const words of [first, second])
    await expect(captured(page).filter({ hasText: words })).toContainText(
      t('contributions:scribe.state.AWAITED'),
      { timeout: 40_000 },
    );
});

test('the way to the scribe is shown to those who keep the list of that session', async ({ browser }) => {
  const link = (page: Page) => page.getByRole('link', { name: t('contributions:scribe.open'), exact: true });
  const everywhere = [
    await arrive(browser, { role: 'rapporteur' }),
    await arrive(browser, { role: 'secretariat' }),
  ];
  for (const { page } of everywhere)
    for (const position of [OPEN_SESSION, LAST_THEMATIC_SESSION]) {
      await goToSession(page, position);
      await expect(link(page)).toBeVisible();
    }
  const ofSome = await arrive(browser, { role: 'rapporteur', index: 1 });
  await goToSession(ofSome.page);
  await expect(link(ofSome.page)).toBeVisible();
  await goToSession(ofSome.page, LAST_THEMATIC_SESSION);
  await expect(link(ofSome.page)).toHaveCount(0);
  const expert = await arrive(browser, { role: 'expert' });
  await goToSession(expert.page);
  await expect(link(expert.page)).toHaveCount(0);
});
