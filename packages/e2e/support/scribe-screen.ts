/** The scribe as its keyboard and its speakers use it: the list, the text, what was taken down, and how it stands with them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ask } from './api.js';
import { demo, type Person } from './people.js';
import { OPEN_SESSION } from './session-screen.js';
import { t } from './words.js';

export const spoken = (page: Page): Locator => page.getByLabel(t('scribe:text'), { exact: true });
export const speakerSearch = (page: Page): Locator => page.getByLabel(t('scribe:add'), { exact: true });
export const waitingSpeakers = (page: Page): Locator =>
  page.getByRole('list', { name: t('scribe:waiting') }).getByRole('listitem');
export const captured = (page: Page): Locator =>
  page.getByRole('list', { name: t('scribe:captured') }).getByRole('listitem');

export async function goToScribe(page: Page, position = OPEN_SESSION): Promise<void> {
  await page.goto(`/m/${demo().meeting}/sessions/${position}/scribe`);
  await expect(page.getByRole('heading', { level: 1, name: t('scribe:heading') })).toBeVisible();
  // It stands there from the beginning, until the list is known.
  await expect(page.getByText(t('contributions:list.loading'))).toHaveCount(0);
}

/** Puts somebody on the list by what is typed, and waits until the list shows them. */
export async function addSpeaker(page: Page, typed: string): Promise<void> {
  const listed = waitingSpeakers(page).filter({ hasText: typed });
  await page.keyboard.press('s');
  await expect(speakerSearch(page)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(listed).toHaveCount(1);
  await page.keyboard.press('Escape');
}

/** A contribution of one’s own, found by its text. */
export async function ownWords(
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
