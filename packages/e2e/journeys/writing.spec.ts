/** Help while writing stands beside the text: it can be used, sent away for good, and is never in the way. */
import { CONTRIBUTIONS } from '@aportes/demo/contributions';
import { PEOPLE } from '@aportes/demo/people';
import { newId } from '../../../api/src/kernel/ids.js';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { waitingAtDesk } from '../support/desk-screen.js';
import { elsewhere, leaveElsewhere } from '../support/draft-screen.js';
import { holdAnswers } from '../support/held-answers.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import {
  fillRecommendation,
  form,
  goToSession,
  send,
  sentence,
  submitRecommendation,
  textField,
  turnTo,
} from '../support/session-screen.js';
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

test('what is marked in a text is drawn or left out wherever its first words stand, and never read as signs', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'expert' });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  await goToSession(page);
  const words = sentence('apliquen el convenio **ya mismo** y lo publiquen').replace(
    'el convenio',
    'el [convenio](https://example.org/c189)',
  );
  const plain = words.replace('[convenio](https://example.org/c189)', 'convenio').replaceAll('**', '');
  const symbol = await submitRecommendation(page, words);
  const main = page.getByRole('main');
  await expect(main.locator('strong').filter({ hasText: 'ya mismo' }).first()).toBeVisible();
  await expect(main).not.toContainText('**');

  // Of the queue each line is a button, of what can be linked each is a label: nothing in them leads elsewhere.
  await expect(await waitingAtDesk(rapporteur.page, plain)).toContainText(plain);

  await page.goto(`/c/${symbol}`);
  const remark = page.getByRole('textbox', { name: t('contributions:comments.text') });
  const about = symbol.replace(/\W/g, ' ');
  await remark.fill(`Un plazo *breve* para ${about}.`);
  await page.getByRole('button', { name: t('contributions:comments.send') }).click();
  await expect(remark).toHaveValue('');
  await page.goto(`/m/${demo().meeting}/mine`);
  const said = page.getByRole('list', { name: t('contributions:mine.comments') });
  const own = said.getByRole('listitem').filter({ hasText: `Un plazo breve para ${about}.` });
  await expect(own.locator('em')).toHaveText('breve');
});

/** Something accepted in the demo that the person neither wrote nor has taken a stance to. */
function acceptedForOthers(name: string): string {
  const key = Object.entries(PEOPLE).find(([, person]) => person.name === name)?.[0];
  const found = CONTRIBUTIONS.find(
    (one) =>
      one.kind === 'RECOMMENDATION' &&
      one.language === 'es' &&
      one.then?.length === 1 &&
      one.then[0]?.step === 'ACCEPT' &&
      !JSON.stringify(one).includes(`"${key}"`),
  );
  if (!found) throw new Error(`The demo has nothing that ${name} could endorse.`);
  return found.text;
}

test('who writes what another has said may endorse that instead, or say that it is different, once', async ({
  browser,
}) => {
  const { page, name } = await arrive(browser, { role: 'expert', index: 3, viewport: PHONE });
  await goToSession(page);
  await turnTo(page, 'write');
  const text = acceptedForOthers(name);
  await textField(page).fill(text);
  const similar = form(page).getByRole('complementary', { name: t('contributions:similar.label') });
  const item = similar.getByRole('listitem').filter({ hasText: text.slice(0, 60) });
  await item.getByRole('button', { name: t('contributions:similar.endorse') }).click();
  await expect(item.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
  await expect(textField(page)).toHaveValue(text);
  await expectAccessible(page, 'the form with similar items on a phone');
  await expectNoSidewaysScroll(page, 'the form with similar items on a phone');

  await item.getByRole('button', { name: t('contributions:similar.different') }).press('Enter');
  await expect(item).toBeHidden();
  await expect(textField(page)).toBeFocused();
  await textField(page).press('End');
  const more = ' Y que se publique.';
  const looked = page.waitForResponse((one) => {
    const asked = one.request().postData() ?? '';
    return asked.includes('"SimilarContributions"') && asked.includes(more.trim());
  });
  await textField(page).pressSequentially(more);
  await (await looked).finished();
  await expect(form(page).getByText(t('contributions:coach.several', { count: 2 }))).toBeHidden();
  await expect(item).toBeHidden();
});

test('help that arrives late moves nothing under the hands of who has gone on', async ({ browser }) => {
  const { page, name } = await arrive(browser, { role: 'expert', index: 2 });
  await goToSession(page);
  const arriving = new Promise<() => void>((heldUp) => {
    void page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"SimilarContributions"'))
        await new Promise<void>((release) => heldUp(release));
      await route.continue();
    });
  });
  await textField(page).fill(acceptedForOthers(name));
  const release = await arriving;
  const addressee = form(page).getByRole('checkbox', {
    name: t('vocabulary:addressee.STATES'),
    exact: true,
  });
  await expect(coach(page)).toBeVisible();
  await addressee.focus();
  const height = async () => (await addressee.boundingBox())!.y;
  const before = await height();
  release();
  await expect(
    form(page).getByRole('complementary', { name: t('contributions:similar.label') }),
  ).toBeVisible();
  // To the pixel, of which a window can be scrolled by whole ones only, by the time that it is drawn.
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(1);
  await addressee.press('Space');
  await expect(addressee).toBeChecked();
  await expect(addressee).toBeInViewport();
});

/** One to come in which nobody else writes. */
const QUIET_SESSION = 8;
/** Where nothing has been scrolled, the browser holds nothing in its place by itself. */
const HIGH = { ...DESKTOP, height: 1_000 };

test('what arrives late over a form takes no press from who has gone on', async ({ browser }) => {
  const { page } = await arrive(browser, { role: 'expert', index: 2, viewport: HIGH });
  await leaveElsewhere(page, QUIET_SESSION, newId(), sentence('lean lo de otro aparato'));
  const drafts = await holdAnswers(page, 'MyDrafts');
  let comes = () => {};
  const day = new Promise<void>((resolve) => (comes = resolve));
  await page.route(/day-strip.*\.js$/, (route) => day.then(() => route.fallback()));
  await goToSession(page, QUIET_SESSION);
  const late = await drafts.next();
  const stations = page.getByRole('navigation', { name: t('web:agenda.label') });
  const addressee = form(page).getByRole('checkbox', {
    name: t('vocabulary:addressee.STATES'),
    exact: true,
  });
  const height = async () => (await addressee.boundingBox())!.y;
  await addressee.hover();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.down();
  await expect(stations).toHaveCount(0);
  const before = await height();
  const isStill = () => expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(1);
  comes();
  await expect(stations).toBeVisible();
  await isStill();
  await late.arrive();
  await expect(elsewhere(page)).toBeVisible();
  await isStill();
  await page.mouse.up();
  await expect(addressee).toBeChecked();
  await drafts.letGo();
});
