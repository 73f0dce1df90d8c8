/** The language of the page and of its parts, as told to whoever has it read aloud. */
import { expect, test } from '../support/journey.js';
import { translator } from '@aportes/i18n/translator';
import { expectLanguages, foreignTexts, writtenTexts } from '../support/languages.js';
import { arrive, demo } from '../support/people.js';
import { CLOSED_SESSION, OPEN_SESSION } from '../support/session-screen.js';
import { t } from '../support/words.js';

const SYMBOL = 'SCL2017/T1/R-001';

test('every text in another language than the page’s says in which, on a page in French', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'expert', language: 'fr' });
  const inFrench = await translator('fr');
  const known = await writtenTexts(page, SYMBOL);
  const screens = [
    { address: `/m/${demo().meeting}`, foreign: 0 },
    { address: `/m/${demo().meeting}/browse`, foreign: 15 },
    { address: `/m/${demo().meeting}/sessions/${CLOSED_SESSION}`, foreign: 5 },
    { address: `/c/${SYMBOL}`, foreign: 2 },
  ];
  for (const { address, foreign } of screens) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The three other names in the language switch, and at least these.
    await expect
      .poll(() => foreignTexts(page, known), { message: address })
      .toBeGreaterThanOrEqual(3 + foreign);
    await expect(page.getByText(inFrench('contributions:list.loading'))).toHaveCount(0);
    await expectLanguages(page, known, address);
  }
});

test('the page says its language, and says another when somebody chooses one, with what they typed', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'expert' });
  await page.goto(`/m/${demo().meeting}/sessions/${OPEN_SESSION}`);
  const text = page.getByRole('textbox', { name: t('contributions:capture.text.RECOMMENDATION') });
  await text.fill('Que se diga en qué idioma.');
  const choose = page.getByRole('combobox', { name: /Idioma|Language|Langue/ }).first();
  for (const language of ['en', 'pt', 'fr', 'es'] as const) {
    await choose.selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const words = await translator(language);
    const same = page.getByRole('textbox', { name: words('contributions:capture.text.RECOMMENDATION') });
    await expect(same).toHaveValue('Que se diga en qué idioma.');
  }
});

test('what stands in the way back is said in the language that somebody chooses afterwards', async ({
  browser,
}) => {
  const { page } = await arrive(browser);
  await page.goto('/back');
  await page.getByRole('button', { name: t('web:back.send') }).click();
  const problem = page
    .getByRole('main')
    .getByRole('link', { name: t('web:back.problems.email.NOT_AN_EMAIL') });
  await expect(problem).toBeVisible();
  await page.getByRole('combobox', { name: t('web:shell.language') }).selectOption('fr');
  const inFrench = await translator('fr');
  await expect(
    page.getByRole('main').getByRole('link', { name: inFrench('web:back.problems.email.NOT_AN_EMAIL') }),
  ).toBeVisible();
  await expect(problem).toHaveCount(0);
});
