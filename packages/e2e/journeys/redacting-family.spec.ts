/** A passage is redacted in one part of what was split: it goes from the whole and from the other part where somebody reads them, and comes back in all. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { ask, ownContributions, type KeptContribution } from '../support/api.js';
import { openAtDesk, openItem, press } from '../support/desk-screen.js';
import { give } from '../support/given.js';
import { short } from '../support/given-twice.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE, type Person } from '../support/people.js';
import { sentence } from '../support/session-screen.js';
import { t } from '../support/words.js';

const PASSAGE = 'Nayén Catrileo, pasaje Nueve';
const MARK = t('contributions:redaction.mark.SAFETY');
const field = (page: Page, key: string) => page.getByRole('textbox', { name: t(key) });

interface Split {
  whole: KeptContribution;
  parts: [KeptContribution, KeptContribution];
}

/** The passage stands in the whole twice, and once in each of its parts. */
async function split(author: Person, rapporteur: Person): Promise<Split> {
  const halves = ['de día', 'de noche'].map((when) => sentence(`avisen ${when} a ${PASSAGE}, y`));
  const text = halves.join(' ');
  await give(author.context, [text]);
  const [whole] = await ownContributions(author.context, text);
  const parts = halves.map((half) => ({ id: crypto.randomUUID(), text: half }));
  await ask(
    rapporteur.context,
    'mutation ($input: SplitContributionInput!) { splitContribution(input: $input) { __typename } }',
    { input: { decisionId: crypto.randomUUID(), contributionId: whole!.id, expectedVersion: 1, parts } },
  );
  const kept = await ownContributions(author.context, PASSAGE);
  const [one, other] = parts.map(({ id }) => kept.find((each) => each.id === id));
  return { whole: whole!, parts: [one!, other!] };
}

async function reads(page: Page, { symbol }: KeptContribution): Promise<void> {
  await page.goto(`/c/${symbol}`);
  await expect(page.getByText(PASSAGE).first()).toBeVisible();
}

test('what is redacted in a part goes from the whole and the other part at once, and is shown again in all', async ({
  browser,
}) => {
  const author = await arrive(browser, { role: 'expert' });
  const reader = await arrive(browser, { role: 'expert', index: 1 });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  const { whole, parts } = await split(author, rapporteur);
  const [part, sister] = parts;
  const pages = [reader.page, await reader.context.newPage()];
  for (const [at, one] of [whole, sister].entries()) await reads(pages[at]!, one);

  const { page } = rapporteur;
  await openAtDesk(page, part.text);
  await press(page, 'contributions:redaction.action');
  await field(page, 'desk:redaction.passage').fill(PASSAGE);
  await page.getByRole('combobox', { name: t('desk:redaction.reason') }).selectOption('SAFETY');
  await press(page, 'desk:redaction.preview');
  const form = page.getByRole('form', { name: t('contributions:redaction.action') });
  for (const { symbol } of [whole, sister])
    await expect(form).toContainText(t('desk:redaction.alsoIn', { symbol: short(symbol) }));
  await expectAccessibleInBoth(page, 'what will be redacted in a family');
  await expectNoSidewaysScroll(page, 'what will be redacted in a family');
  await press(page, 'desk:redaction.confirm');
  await expect(openItem(page)).toContainText(MARK);

  for (const one of pages) {
    await expect(one.getByText(MARK).first()).toBeVisible();
    await expect(one.locator('body')).not.toContainText(PASSAGE);
  }

  const secretariat = await arrive(browser, { role: 'secretariat', viewport: PHONE, touch: true });
  await secretariat.page.goto(`/c/${sister.symbol}`);
  await press(secretariat.page, 'desk:redaction.lift');
  const sheet = secretariat.page.getByRole('dialog', {
    name: t('desk:redaction.lift'),
    exact: true,
  });
  await field(secretariat.page, 'contributions:seal.reason').fill('El nombre era de una calle.');
  await expectAccessible(secretariat.page, 'showing a passage of a family again');
  await sheet.getByRole('button', { name: t('desk:redaction.lift'), exact: true }).click();
  await expect(sheet).toHaveCount(0);
  for (const one of [...pages, page]) {
    await expect(one.getByText(MARK)).toHaveCount(0);
    await expect(one.getByText(PASSAGE).first()).toBeVisible();
  }
});
