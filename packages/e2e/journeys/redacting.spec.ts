/** A passage is redacted while somebody reads it: it goes from the open page at once, and from what a device has kept. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask, ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { keptAsSeen, keptOnDevice, shellIsKept } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

const PASSAGE = 'Zoila Ñandúbay, calle Siete';
const MARK = t('contributions:redaction.mark.PERSONAL_DATA');
const field = (page: Page, key: string) => page.getByRole('textbox', { name: t(key) });

async function given(author: Person): Promise<KeptContribution> {
  const text = sentence(`llamen a ${PASSAGE}, y`);
  await give(author.context, [text]);
  return (await ownContributions(author.context, text))[0]!;
}

/** From the form that is open: first how much would be gone, then it goes. */
async function redact(page: Page, reason: string): Promise<void> {
  await page.getByRole('combobox', { name: t('desk:redaction.reason') }).selectOption(reason);
  await press(page, 'desk:redaction.preview');
  // Beside the form it is said aloud.
  await expect(page.getByRole('form').getByText(t('desk:redaction.willGo'))).toBeVisible();
  await expectAccessible(page, 'what will be redacted');
  await expectNoSidewaysScroll(page, 'what will be redacted');
  await press(page, 'desk:redaction.confirm');
}

test('a rapporteur redacts at the desk what a reader has open: it goes there at once, and offline', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const item = await given(author);
  const address = `/c/${item.symbol}`;
  const reader = await arrive(browser, {
    role: 'expert',
    index: 1,
    keepsShell: true,
    expected: [NETWORK_CUT],
  });
  await reader.page.goto(address);
  await shellIsKept(reader.page);
  await expect(reader.page.getByText(PASSAGE).first()).toBeVisible();
  await keptAsSeen(reader.page, PASSAGE);

  const { page } = await arrive(browser, { role: 'rapporteur' });
  await openAtDesk(page, item.text);
  await press(page, 'contributions:redaction.action');
  await field(page, 'desk:redaction.passage').fill(`  ${PASSAGE.toUpperCase()} `);
  await expectAccessibleInBoth(page, 'the desk with the form of redacting');
  await redact(page, 'PERSONAL_DATA');
  await expect(openItem(page)).toContainText(MARK);
  await expect(openItem(page)).not.toContainText(PASSAGE);
  await expectAccessibleInBoth(page, 'the desk with a redacted text');

  await expect(reader.page.getByText(MARK).first()).toBeVisible();
  await expect(reader.page.locator('body')).not.toContainText(PASSAGE);
  await expectAccessibleInBoth(reader.page, 'a page with a redacted passage');
  await expect.poll(() => keptOnDevice(reader.page, 'seen')).not.toContain(PASSAGE);
  await expect.poll(() => keptOnDevice(reader.page, 'seen')).toContain(item.id);
  await reader.context.setOffline(true);
  await reader.page.reload();
  await expect(reader.page.getByText(MARK).first()).toBeVisible();
  await expect(reader.page.locator('body')).not.toContainText(PASSAGE);
  await reader.context.setOffline(false);

  await author.page.goto(`/m/${demo().meeting}/news`);
  await expect(author.page.getByText(t('news:notification.REDACTED')).first()).toBeVisible();
});

test('a device that was away forgets with its next load what it kept; the secretariat reads the original for a reason', async ({
  browser,
}) => {
  const author = await arrive(browser, {
    keepsShell: true,
    role: 'expert',
    index: 2,
    viewport: PHONE,
    expected: [NETWORK_CUT],
  });
  const item = await given(author);
  const address = `/c/${item.symbol}`;
  await author.page.goto(address);
  await shellIsKept(author.page);
  await keptAsSeen(author.page, PASSAGE);
  await author.page.goto('about:blank');

  const { page } = await arrive(browser, { role: 'secretariat', viewport: PHONE, touch: true });
  await page.goto(address);
  await press(page, 'contributions:redaction.action');
  await field(page, 'desk:redaction.passage').fill(PASSAGE);
  await redact(page, 'PERSONAL_DATA');
  await expect(page.getByText(MARK).first()).toBeVisible();
  await press(page, 'desk:redaction.look');
  await field(page, 'desk:redaction.lookReason').fill('Para responder a un reclamo.');
  await expectAccessible(page, 'reading what was redacted');
  await press(page, 'desk:redaction.show');
  await expect(page.getByRole('dialog').getByText(PASSAGE)).toBeVisible();
  await expectNoSidewaysScroll(page, 'reading what was redacted');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Para responder a un reclamo.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(PASSAGE);

  await author.page.goto(`/m/${demo().meeting}`);
  await expect.poll(() => keptOnDevice(author.page, 'seen')).not.toContain(PASSAGE);
});

test('what is linked shows the bar with its reason, and the secretariat shows the passage again where it was redacted in error', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert', index: 3 });
  const [item, other] = [await given(author), await given(author)];
  await ask(
    author.context,
    `mutation ($input: LinkContributionsInput!) { linkContributions(input: $input) { __typename } }`,
    { input: { id: crypto.randomUUID(), kind: 'RELATED', fromId: item.id, toId: other.id } },
  );
  const mark = t('contributions:redaction.mark.SAFETY');
  await author.page.goto(`/c/${item.symbol}`);
  const revise = author.page.getByText(t('contributions:author.revise'), { exact: true });
  await revise.click();
  const typing = author.page.getByRole('textbox', { name: t('contributions:author.text'), exact: true });
  await typing.press('ControlOrMeta+End');
  await author.page.keyboard.type(' Y que lo hagan bien.');
  const { page } = await arrive(browser, { role: 'secretariat', viewport: PHONE, touch: true });
  await page.goto(`/c/${item.symbol}`);
  await press(page, 'contributions:redaction.action');
  await field(page, 'desk:redaction.passage').fill(PASSAGE);
  await redact(page, 'SAFETY');
  await expect(author.page.getByText(mark).first()).toBeVisible();
  // What is being typed loses the passage and nothing else, under the same hands, and is sent as if nothing had been between.
  await expect(typing).toBeFocused();
  await expect(typing).toHaveValue(/▐1▌.* Y que lo hagan bien\.$/);
  expect(await typing.inputValue()).not.toContain(PASSAGE);
  await press(author.page, 'contributions:author.send');
  await expect
    .poll(async () => (await ownContributions(author.context, 'Y que lo hagan bien.'))[0]?.revisionNumber)
    .toBe(2);
  await expect(page.getByText(mark).first()).toBeVisible();
  await author.page.goto(`/c/${other.symbol}`);
  await expect(author.page.getByText(mark)).toBeVisible();
  await expect(author.page.getByText(PASSAGE).first()).toBeVisible();
  await expectAccessible(author.page, 'a link with what is redacted');

  await press(page, 'desk:redaction.lift');
  const sheet = page.getByRole('dialog', { name: t('desk:redaction.lift'), exact: true });
  const confirm = sheet.getByRole('button', { name: t('desk:redaction.lift'), exact: true });
  await confirm.click();
  await expect(sheet).toContainText(t('contributions:problems.sealReason.REQUIRED'));
  await expectAccessibleInBoth(page, 'showing a passage again');
  await expectNoSidewaysScroll(page, 'showing a passage again');
  await field(page, 'contributions:seal.reason').fill('El nombre era de una calle.');
  await confirm.click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('main').getByText(PASSAGE).first()).toBeVisible();
  await expect(page.getByText(mark)).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('desk:redaction.lift'), exact: true })).toHaveCount(0);
  await expectAccessible(page, 'a passage that is shown again');
  await expect(author.page.getByText(mark)).toHaveCount(0);
  await author.page.goto(`/m/${demo().meeting}/news`);
  await expect(author.page.getByText(t('news:notification.REDACTION_LIFTED')).first()).toBeVisible();
});
