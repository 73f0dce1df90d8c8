/** Somebody takes along what is kept about them, reads it from the disk, and has the account erased; others' pages follow. */
import type { Browser, Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { acceptAtDesk } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { button, problems } from '../support/states/state.js';
import { t } from '../support/words.js';

const INSTITUTION = 'Casa de las Canoas';

const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first();
const linkTo = (page: Page, key: string) => page.getByRole('link', { name: t(key), exact: true });

async function join(page: Page, name: string): Promise<void> {
  await page.goto(`/j/${demo().joinCode}`);
  await page.getByRole('textbox', { name: t('web:join.name') }).fill(name);
  await page.getByRole('combobox', { name: t('web:join.kind') }).selectOption('MIGRANT_ORGANIZATION');
  await page.getByRole('textbox', { name: t('web:join.institution') }).fill(INSTITUTION);
  await page.getByRole('combobox', { name: t('web:join.country') }).selectOption('PY');
  await button(page, 'web:join.send').click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

async function downloaded(page: Page, key: string, folder: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await linkTo(page, key).click();
  const download = await coming;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Opens the file as from a disk, in a browser that knows nothing of the product. */
async function readFromDisk(
  browser: Browser,
  file: string,
  viewport: typeof PHONE,
  words: readonly string[],
): Promise<void> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: t('ownData:title') })).toBeVisible();
  for (const word of words) await expect(page.getByText(word).first()).toBeVisible();
  expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
  await expectNoSidewaysScroll(page, 'the exported file');
  await context.close();
}

for (const [choice, viewport] of [
  ['KEEP', PHONE],
  ['REMOVE', DESKTOP],
] as const)
  test(`somebody takes their data along and has the account erased, to ${choice} what they wrote, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aportes own data '));
    const name = `Irma Canoera ${choice}`;
    const { page } = await arrive(browser, { viewport });
    await join(page, name);
    await goToSession(page);
    const text = sentence('escuchen a quien rema');
    const symbol = await submitRecommendation(page, text);
    const rapporteur = await arrive(browser, { role: 'rapporteur' });
    await acceptAtDesk(rapporteur.page, text);
    const delegate = await arrive(browser, { role: 'delegate', viewport });
    await delegate.page.goto(`/c/${symbol}`);
    await button(delegate.page, 'contributions:endorse.press').click();
    await expect(delegate.page.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
    await expect(delegate.page.getByText(name).first()).toBeVisible();

    await page.goto('/me');
    const html = await downloaded(page, 'people:ownData.html', folder);
    await readFromDisk(browser, html, viewport, [name, INSTITUTION, text, symbol]);
    const json = await downloaded(page, 'people:ownData.json', folder);
    const { contributions } = JSON.parse(readFileSync(json, 'utf8')) as {
      contributions: { symbol: string }[];
    };
    expect(contributions.map((one) => one.symbol)).toEqual([symbol]);
    rmSync(folder, { recursive: true });
    await expectAccessibleInBoth(page, `the account, ${viewport.width}`);

    await button(page, 'people:erase.open').click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText(t('people:erase.contributions', { count: 1 }))).toBeVisible();
    await button(page, 'people:erase.yes').click();
    await expect(problems(page)).toBeFocused();
    await sheet.getByRole('radio', { name: t(`people:erase.${choice}`) }).check();
    await expect(sheet.getByText(t(`people:erase.means.${choice}`))).toBeVisible();
    await expectAccessibleInBoth(page, `before the account is erased, ${viewport.width}`);
    await expectNoSidewaysScroll(page, `before the account is erased, ${viewport.width}`);
    const word = t('people:erase.word');
    await sheet.getByRole('textbox', { name: t('people:erase.type', { word }) }).fill(word.toUpperCase());
    await button(page, 'people:erase.yes').click();
    await expect(page.getByText(t('people:erase.done'))).toBeAttached();
    await page.goto('/me');
    await expect(said(page, t('web:me.nobody'))).toBeVisible();

    const other = delegate.page;
    if (choice === 'KEEP') {
      await expect(said(other, text)).toBeVisible();
      await expect(other.getByText(t('contributions:card.nameWithdrawn')).first()).toBeVisible();
    } else {
      await expect(said(other, t('contributions:tombstone.stays'))).toBeVisible();
      await expect(other.getByText(text)).toHaveCount(0);
    }
    await expect(other.getByText(name)).toHaveCount(0);
    await expectAccessibleInBoth(other, `what somebody else reads after the erasure, ${viewport.width}`);
  });
