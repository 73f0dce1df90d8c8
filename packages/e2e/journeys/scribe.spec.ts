/** A rapporteur takes down ten interventions by five speakers with keys alone; two of the speakers answer on their phones. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE } from '../support/people.js';
import {
  card,
  goToSession,
  LAST_THEMATIC_SESSION,
  OPEN_SESSION,
  sentence,
  turnTo,
} from '../support/session-screen.js';
import {
  addSpeaker,
  captured,
  goToScribe,
  ownWords,
  speakerSearch,
  spoken,
  waitingSpeakers,
} from '../support/scribe-screen.js';
import { holdAnswers } from '../support/held-answers.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

const placeIn = (rows: readonly string[], name: string) => rows.findIndex((row) => row.includes(name));

test('ten interventions by five speakers are taken down by keys alone, and two are answered', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const expert = await arrive(browser, { role: 'expert', viewport: PHONE });
  const delegate = await arrive(browser, { role: 'delegate', viewport: PHONE });
  await goToScribe(page);
  await page.keyboard.press('Escape');
  for (const person of [expert, delegate]) await addSpeaker(page, person.name);
  for (const one of ['A', 'B', 'C']) await addSpeaker(page, `Delegación ${one} ${process.pid}`);
  await expectAccessibleInBoth(page, 'the list of speakers');

  const said = Array.from({ length: 10 }, (_, at) => sentence(`digan la frase ${at}`));
  let changes = 0;
  const change = async (key: string) => {
    changes += 1;
    await page.keyboard.press(key);
    await expect(spoken(page)).toBeFocused();
    await expect(spoken(page)).toHaveValue('');
  };
  // The last on the list comes first, and back: by keys on whom the focus is.
  const last = waitingSpeakers(page).nth(4).getByRole('button').first();
  const lastWords = await last.textContent();
  await last.focus();
  for (let place = 4; place > 0; place -= 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(waitingSpeakers(page).nth(place - 1)).toContainText(`Delegación C ${process.pid}`);
  }
  await expect(page.getByRole('status')).toContainText(`Delegación C ${process.pid}`);
  // However fast.
  for (let place = 0; place < 4; place += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(waitingSpeakers(page).nth(4)).toContainText(`Delegación C ${process.pid}`);
  await expect(last).toBeFocused();
  expect(await last.textContent()).toBe(lastWords);
  // A delegate who speaks for the State, put right by keys before and marked as a Member State's.
  const capacity = waitingSpeakers(page).nth(1).getByRole('combobox');
  await capacity.focus();
  await page.keyboard.press('Home');
  await expect(capacity).toHaveValue('PERSONAL');
  await page.keyboard.press('End');
  await expect(capacity).toHaveValue('DELEGATION');
  await page.keyboard.press('Escape');

  await change('Alt+Shift+Digit1');
  for (const [at, words] of said.entries()) {
    await page.keyboard.type(words);
    if (at === said.length - 1) await page.keyboard.press('ControlOrMeta+Enter');
    else if (at < 4) await change('ControlOrMeta+Enter');
    // Nobody waits any more: who spoke longest ago speaks again, by one key out of the text.
    else await change('Alt+Shift+Digit4');
  }
  expect(changes).toBe(10);
  const states = captured(page).filter({ hasText: t('contributions:card.memberState') });
  for (const [at, words] of said.entries()) {
    const own = captured(page).filter({ hasText: words });
    await expect(own).toHaveCount(1);
    await expect(own).toContainText(t('scribe:state.AWAITED'));
    await expect(own).toContainText(t('vocabulary:contributionKind.RECOMMENDATION'));
    await expect(states.filter({ hasText: words })).toHaveCount([1, 6].includes(at) ? 1 : 0);
  }
  await expectAccessibleInBoth(page, 'what was taken down');

  await expert.page.goto(`/m/${demo().meeting}/mine`);
  const mine = card(expert.page, said[0]!);
  await expect(mine).toContainText(t('contributions:scribe.isItYours'));
  await expectAccessible(expert.page, 'what is to be confirmed');
  await expectNoSidewaysScroll(expert.page, 'what is to be confirmed');
  await mine.getByRole('button', { name: t('contributions:scribe.confirm'), exact: true }).click();
  await expect.poll(() => ownWords(expert, said[0]!)).toMatchObject({ confirmation: 'CONFIRMED' });
  await expect(mine).toContainText(t('vocabulary:confirmation.CONFIRMED'));
  await expectAccessible(expert.page, 'what was confirmed');

  await delegate.page.goto(`/m/${demo().meeting}/mine`);
  const [theirs, corrected] = [card(delegate.page, said[1]!), sentence('corrijan la frase')];
  await theirs.getByText(t('contributions:author.revise'), { exact: true }).click();
  const words = theirs.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
  await words.fill(corrected);
  await theirs.getByRole('checkbox', { name: t('vocabulary:addressee.STATES'), exact: true }).check();
  await expectAccessible(delegate.page, 'correcting what was taken down');
  await theirs.getByRole('button', { name: t('contributions:author.send'), exact: true }).click();
  await expect.poll(() => ownWords(delegate, corrected)).toMatchObject({ confirmation: 'CORRECTED' });
  await expect(card(delegate.page, corrected)).toContainText(t('vocabulary:confirmation.CORRECTED'));

  const disowned = card(delegate.page, said[6]!);
  await disowned.getByRole('button', { name: t('contributions:scribe.disown'), exact: true }).click();
  await expect.poll(() => ownWords(delegate, said[6]!)).toBeUndefined();
  const standing = [
    [said[0]!, 'CONFIRMED'],
    [corrected, 'CORRECTED'],
    [said[6]!, 'NOT_MINE'],
  ] as const;
  for (const [text, state] of standing)
    await expect(captured(page).filter({ hasText: text })).toContainText(t(`scribe:state.${state}`));
});

test('the chord is the text’s again where keys are switched off', async ({ browser }) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  await goToScribe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: t('contributions:desk.keys.title') });
  await expect(sheet).toContainText(t('scribe:keys.digitAnywhere'));
  await expectAccessible(page, 'the keys of the scribe');
  await sheet.getByRole('checkbox', { name: t('desk:keys.on') }).uncheck();
  await page.keyboard.press('Escape');
  const name = `Delegación sin teclas ${process.pid}`;
  const own = waitingSpeakers(page).filter({ hasText: name });
  await speakerSearch(page).fill(name);
  await page.keyboard.press('Enter');
  await expect(own).toHaveCount(1);
  await page.keyboard.press('Escape');
  for (const key of ['1', 'Alt+Shift+Digit1']) await page.keyboard.press(key);
  await expect(spoken(page)).toHaveCount(0);
  await own.getByRole('button', { name: t('scribe:remove', { name }) }).click();
  await expect(own).toHaveCount(0);
});

test('a list that was asked for before and arrives after takes nothing back', async ({ browser }) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  await goToScribe(page);
  await page.keyboard.press('Escape');
  const names = ['primera', 'segunda', 'tercera'].map((one) => `Delegación ${one} ${process.pid}`);
  const rowOf = (name: string) => waitingSpeakers(page).filter({ hasText: name });
  for (const name of names.slice(0, 2)) await addSpeaker(page, name);
  const lists = await holdAnswers(page, 'Speakers');
  await addSpeaker(page, names[2]!);
  const asked = await lists.next();
  const order = async () => {
    const rows = await waitingSpeakers(page).allTextContents();
    return names.toSorted((one, other) => placeIn(rows, one) - placeIn(rows, other));
  };

  await rowOf(names[2]!).getByRole('button').first().focus();
  const moved = page.waitForResponse((one) => one.request().postData()?.includes('"MoveSpeaker"') ?? false);
  await page.keyboard.press('Alt+ArrowUp');
  await (await moved).finished();
  await expect.poll(order).toEqual([names[0], names[2], names[1]]);
  // Read by the server before that.
  await asked.arrive();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual([names[2], names[0], names[1]]);
  await lists.letGo();
  await page.reload();
  await expect.poll(order).toEqual([names[2], names[0], names[1]]);
  for (const name of names) {
    await rowOf(name)
      .getByRole('button', { name: t('scribe:remove', { name }), exact: true })
      .click();
    await expect(rowOf(name)).toHaveCount(0);
  }
});

test('whoever is put on the list before it is known who that is gets there as who they are', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const { name } = await arrive(browser, { role: 'expert', index: 1 });
  await goToScribe(page);
  const answers = await holdAnswers(page, 'SpeakerCandidates');
  await speakerSearch(page).fill(name.slice(0, -2));
  await speakerSearch(page).press('Enter');
  await (await answers.next()).arrive();
  const row = waitingSpeakers(page).filter({ hasText: name });
  await expect(row).toHaveCount(1);
  await expect(speakerSearch(page)).toHaveValue('');
  await row.getByRole('button', { name: t('scribe:remove', { name }) }).click();
  await expect(row).toHaveCount(0);
});

test('the desk leads to the scribe of the open session, and the scribe back to what waits of it', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'rapporteur' });
  await page.goto(`/m/${demo().meeting}/desk`);
  await page.getByRole('link', { name: t('contributions:scribe.open') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('scribe:heading') })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/m/${demo().meeting}/sessions/${OPEN_SESSION}/scribe`);
  await page.getByRole('link', { name: t('contributions:desk.heading'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('contributions:desk.heading') })).toBeVisible();
  expect(new URL(page.url()).search).toBe(`?session=s${OPEN_SESSION}`);
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
  await addSpeaker(page, `Delegación sin red ${process.pid}`);
  await addSpeaker(page, `Delegación después ${process.pid}`);
  await page.keyboard.press('1');
  await expect(spoken(page)).toBeFocused();
  const [first, second] = [sentence('hablen antes del corte'), sentence('hablen durante el corte')];
  await page.keyboard.type(first.slice(0, 20));
  await context.setOffline(true);
  await page.keyboard.type(first.slice(20));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(spoken(page)).toHaveValue('');
  await page.keyboard.type(second);
  await page.keyboard.press('ControlOrMeta+Enter');
  for (const words of [first, second]) await expect(captured(page).filter({ hasText: words })).toHaveCount(1);
  await expectAccessible(page, 'the scribe without a network');
  await expectNoSidewaysScroll(page, 'the scribe without a network');
  await context.setOffline(false);
  for (const words of [first, second])
    await expect(captured(page).filter({ hasText: words })).toContainText(t('scribe:state.AWAITED'), {
      timeout: 40_000,
    });
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
  await turnTo(ofSome.page, 'wall');
  await expect(link(ofSome.page)).toHaveCount(0);
  const expert = await arrive(browser, { role: 'expert' });
  await goToSession(expert.page);
  await turnTo(expert.page, 'wall');
  await expect(link(expert.page)).toHaveCount(0);
});
