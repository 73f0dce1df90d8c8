/** What was decided can be read back: by the desk and by the author, as a page and as a file; anybody checks the log, and reads the rules. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { translator } from '@aportes/i18n/translator';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ownContributions, type KeptContribution } from '../support/api.js';
import { parsedCsv } from '../support/csv.js';
import { openAtDesk, press } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { t } from '../support/words.js';

const NOTE = 'Ya lo dice otro aporte, con plazo.';
const HEAD = /\d+:[0-9a-f]{64}/;

const steps = (page: Page) => page.getByRole('list', { name: t('record:record.list') }).getByRole('listitem');
const action = (name: string) => t(`record:record.actions.${name}`);

async function declined(author: Person, desk: Person, about: string): Promise<KeptContribution> {
  const text = sentence(about);
  await give(author.context, [text]);
  await openAtDesk(desk.page, text);
  await press(desk.page, 'contributions:desk.decline');
  await desk.page.getByRole('combobox', { name: t('contributions:desk.reason') }).selectOption('DUPLICATE');
  await desk.page.getByRole('textbox', { name: t('contributions:desk.note') }).fill(NOTE);
  await press(desk.page, 'contributions:desk.sendDecline');
  await expect.poll(async () => (await ownContributions(author.context, text))[0]?.status).toBe('DECLINED');
  return (await ownContributions(author.context, text))[0]!;
}

async function toRecord(page: Page, { symbol }: KeptContribution): Promise<void> {
  await page.goto(`/c/${symbol}`);
  await page.getByRole('link', { name: t('web:meeting.record'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('record:record.of', { symbol }));
}

async function downloaded(page: Page): Promise<Record<string, string>[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: t('record:record.csv') }).click();
  return parsedCsv(readFileSync(await (await coming).path(), 'utf8'));
}

test('the desk and the author read what happened, each what is for them, and take it along', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', viewport: PHONE, touch: true });
  const desk = await arrive(browser, { role: 'rapporteur' });
  const kept = await declined(author, desk, 'cuiden a quien cuida');

  const { page } = desk;
  await toRecord(page, kept);
  await expect(steps(page)).toHaveCount(3);
  await expectAccessibleInBoth(page, 'the record of a contribution');
  const file = await downloaded(page);
  const head = file.at(-1)!;
  expect(head['action']).toBe('CHAIN_HEAD');
  const lines = file.slice(0, -1);
  expect(lines.map((line) => line['action'])).toEqual(['SUBMITTED', 'CLAIMED', 'DECLINED']);
  for (const [at, line] of lines.entries()) {
    const step = steps(page).nth(at);
    await expect(step).toContainText(action(line['action']!));
    await expect(step.locator('time')).toHaveAttribute('datetime', line['at']!);
    if (line['name']) await expect(step).toContainText(line['name']);
    if (line['message']) await expect(step).toContainText(line['message']);
  }
  expect(lines[2]).toMatchObject({ from: 'IN_REVIEW', to: 'DECLINED', reason: 'DUPLICATE', message: NOTE });

  await toRecord(author.page, kept);
  await expect(steps(author.page)).toHaveCount(2);
  await expect(steps(author.page).last()).toContainText(NOTE);
  await expect(author.page.getByText(desk.name)).toHaveCount(0);
  await expect(author.page.getByText(action('CLAIMED'))).toHaveCount(0);
  await expectAccessible(author.page, 'the record of an own contribution, on a phone');
  await expectNoSidewaysScroll(author.page, 'the record of an own contribution, on a phone');
  expect((await downloaded(author.page)).map((line) => line['name'])).not.toContain(desk.name);
});

test('the record of the meeting is narrowed, and its head is checked by a stranger', async ({ browser }) => {
  const author = await arrive(browser, { role: 'expert', index: 1 });
  const desk = await arrive(browser, { role: 'rapporteur' });
  const kept = await declined(author, desk, 'den aviso a tiempo');
  const { page } = await arrive(browser, { role: 'secretariat' });
  await page.goto(`/m/${demo().meeting}/moderation`);
  await page.getByRole('link', { name: t('record:record.meeting') }).click();
  await page.getByRole('combobox', { name: t('record:record.filters.action') }).selectOption('DECLINED');
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(steps(page).filter({ hasText: action('SUBMITTED') })).toHaveCount(0);
  await expectAccessibleInBoth(page, 'the record of the meeting, narrowed');
  const file = await downloaded(page);
  expect(file.slice(0, -1).every((line) => line['action'] === 'DECLINED')).toBe(true);
  expect(file.map((line) => line['contribution'])).toContain(kept.symbol);
  const head = HEAD.exec(Object.values(file.at(-1)!).join())![0];

  const stranger = await arrive(browser, { viewport: PHONE, touch: true });
  const check = stranger.page;
  await check.goto('/check');
  const field = check.getByRole('textbox', { name: t('record:check.field') });
  await press(check, 'record:check.press');
  await expect(check.getByText(t('record:check.noHead')).first()).toBeVisible();
  await expectAccessible(check, 'checking nothing, on a phone');
  await field.fill(`,,CHAIN_HEAD,,,,,,,${head},,,,`);
  await press(check, 'record:check.press');
  await expect(check.getByText(t('record:check.good')).first()).toBeVisible();
  await expectAccessibleInBoth(check, 'a head that holds, on a phone');
  await expectNoSidewaysScroll(check, 'a head that holds, on a phone');
  const chosen = check.locator('input[type=file]');
  await chosen.setInputFiles({ name: 'foto.txt', mimeType: 'text/plain', buffer: Buffer.from('nada') });
  await expect(check.getByText(t('record:check.noHead')).first()).toBeVisible();
  await chosen.setInputFiles({
    ...{ name: 'constancia.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`at,action\r\nx,"3:${'0'.repeat(64)}"\r\n,CHAIN_HEAD,${head}\r\n`),
  });
  await expect(field).toHaveValue(head);
  await expect(check.getByText(t('record:check.good')).first()).toBeVisible();
  await expectAccessibleInBoth(check, 'a file whose head holds, on a phone');
  await expectNoSidewaysScroll(check, 'a file whose head holds, on a phone');
  await field.fill(head.replace(/.$/, (one) => (one === '0' ? '1' : '0')));
  await press(check, 'record:check.press');
  await expect(check.getByText(t('record:check.missing')).first()).toBeVisible();
  await expectAccessible(check, 'a head that does not hold, on a phone');
});

for (const language of ['es', 'en', 'pt', 'fr'] as const)
  test(`anybody reads in ${language} how contributions are moderated, and the figures`, async ({
    browser,
  }) => {
    const words = await translator(language);
    const { page } = await arrive(browser, { language, viewport: PHONE, touch: true });
    await page.goto(`/m/${demo().meeting}`);
    await page.getByRole('link', { name: words('web:meeting.moderation') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('record:moderation.title'));
    await expect(page.getByText(words('record:moderation.reasons.OTHER'))).toBeVisible();
    await expect(page.getByText(words('record:figures.note'))).toBeVisible();
    await expectAccessible(page, `the rules in ${language}, on a phone`);
    await expectNoSidewaysScroll(page, `the rules in ${language}, on a phone`);
    await page.setViewportSize({ width: 1280, height: 860 });
    await expectAccessibleInBoth(page, `the rules in ${language}`);
  });
