/** What stands beside the words goes along: into a text that is written from several, and into the parts of one. */
import type { Locator } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { acceptAtDesk, openAtDesk, press } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { short, statusOf } from '../support/given-twice.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const TOGETHER = 'contributions:desk.together.action';
const SPLIT = 'contributions:desk.split.action';

/** Opens the further fields and each group of them, also those that say how many are given. */
async function openAll(within: Locator): Promise<void> {
  const more = within.locator('details').filter({ hasText: t('contributions:capture.more') });
  await more.first().locator('summary').first().click();
  const groups = more.locator('details > summary');
  await expect(groups.first()).toBeVisible();
  for (const summary of await groups.all()) await summary.click();
}

async function practice(author: Person, text: string, details: object): Promise<KeptContribution> {
  const named = Object.entries(details).map(([name, said]) => ({ name, text: said as string }));
  const content = { kind: 'GOOD_PRACTICE', title: `Práctica: ${text}`, addressees: [], details: named };
  await give(author.context, [text], 'es', content);
  return (await ownContributions(author.context, text))[0]!;
}

test('a practice that is written from two has what one of them says, and what is taken over from each', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const { page } = await arrive(browser, { role: 'rapporteur' });
  const about = sentence('lleven el registro a los barrios');
  const one = await practice(author, `${about} Una vez.`, { results: 'Mil actas.', level: 'Municipal.' });
  const other = await practice(author, `${about} Otra vez.`, { results: 'Dos mil actas.' });
  await acceptAtDesk(page, other.text);
  await openAtDesk(page, one.text);
  await press(page, TOGETHER);
  const form = page.getByRole('form', { name: t(TOGETHER) });
  await form.getByRole('checkbox', { name: new RegExp(short(other.symbol)) }).check();
  const title = form.getByRole('textbox', { name: t('contributions:capture.title') });
  await title.fill('Actas en el barrio');
  const written = sentence('lleven el registro a cada barrio');
  await form.getByRole('textbox', { name: t('desk:together.text') }).fill(written);
  await openAll(form);
  const field = (name: string) => form.getByRole('textbox', { name: t(`vocabulary:detail.${name}`) });
  await expect(field('level')).toHaveValue('Municipal.');
  await expect(field('results')).toHaveValue('');
  await expectAccessibleInBoth(page, 'the further fields of a new text');
  for (const { symbol } of [one, other]) {
    const what = { field: t('vocabulary:detail.results'), symbol: short(symbol) };
    const take = form.getByRole('button', { name: t('desk:together.takeOver', what) });
    await take.click();
    await expect(take).toHaveCount(0);
    await expect(field('results')).toBeFocused();
  }
  await expect(field('results')).toHaveValue('Mil actas.\nDos mil actas.');
  await field('lessons').fill('Ir de noche.');
  await form.getByRole('button', { name: t('desk:together.send') }).click();
  await expect.poll(() => statusOf(author, one)).toBe('MERGED');
  // Whoever stands on it may take their time.
  await button(page, 'contributions:desk.undo.button').focus();
  await author.page.goto(`/c/${one.symbol}`);
  const way = t('lineage:goTo', { symbol: 'T' });
  await author.page.getByRole('link', { name: new RegExp(`^${way}`) }).click();
  for (const said of ['Municipal.', 'Dos mil actas.', 'Ir de noche.'])
    await expect(author.page.locator('main dd').filter({ hasText: said }).first()).toBeVisible();
  await button(page, 'contributions:desk.undo.button').click();
  await expect.poll(() => statusOf(author, one)).not.toBe('MERGED');
});

test('on a phone each part of a practice has the fields of the whole, and another where one is written', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const { page } = await arrive(browser, { role: 'rapporteur', viewport: PHONE, touch: true });
  const halves = [sentence('abran ventanillas de día'), sentence('abran ventanillas de noche')];
  const whole = await practice(author, halves.join('\n'), { results: 'Mil citas.' });
  await openAtDesk(page, whole.text);
  await page.locator('[data-more]').tap();
  await press(page, SPLIT);
  const form = page.getByRole('form', { name: t(SPLIT) });
  await form.getByRole('button', { name: t('desk:split.paragraphs') }).tap();
  await form.getByRole('textbox', { name: t('desk:split.title', { number: 2 }) }).fill('De noche');
  const part = (number: number) => form.getByRole('region', { name: t('desk:split.part', { number }) });
  const results = (number: number) =>
    part(number).getByRole('textbox', { name: t('vocabulary:detail.results') });
  for (const number of [1, 2]) {
    await openAll(part(number));
    await expect(results(number)).toHaveValue('Mil citas.');
  }
  await results(2).fill('Cien citas.');
  await expectNoSidewaysScroll(page, 'the further fields of parts');
  const send = { count: 2, formatted: '2' };
  await form.getByRole('button', { name: t('desk:split.send', send) }).tap();
  await expect.poll(async () => (await ownContributions(author.context, halves[1]!)).length).toBe(2);
  for (const [at, said] of ['Mil citas.', 'Cien citas.'].entries()) {
    const all = await ownContributions(author.context, halves[at]!);
    await author.page.goto(`/c/${all.find((one) => one.text === halves[at])!.symbol}`);
    await expect(author.page.locator('main dd').filter({ hasText: said }).first()).toBeVisible();
  }
});
