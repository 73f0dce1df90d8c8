/** What a person sees of a draft: where it is kept, and what was written elsewhere. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ask } from './api.js';
import { form, OPEN_SESSION } from './session-screen.js';
import { demo } from './people.js';
import { t } from './words.js';

/** Whatever the time in it. */
const withTime = (key: string) => new RegExp(`^${t(key, { time: '.+' })}$`);

/** The note beside the button: on the server too, or on this device alone. */
export const savedNote = (page: Page): Locator =>
  form(page).getByText(withTime('contributions:capture.savedAt'));
export const keptHereNote = (page: Page): Locator =>
  form(page).getByText(withTime('contributions:capture.keptAt'));

/** A text from elsewhere, where it is shown beside the form. */
export const elsewhere = (page: Page): Locator =>
  form(page).getByRole('group', { name: withTime('contributions:drafts.keptAt') });
export const here = (page: Page): Locator =>
  form(page).getByRole('group', { name: t('contributions:drafts.here'), exact: true });

/** Which of how many texts from elsewhere is shown. */
export const place = (page: Page, number: number, count: number): Locator =>
  form(page).getByText(t('contributions:drafts.place', { number, count }), { exact: true });

interface Kept {
  content: string;
}

/** What the server keeps of the person's writing in a session. */
export async function keptOnServer(page: Page, position = OPEN_SESSION): Promise<string[]> {
  const sessionId = await sessionAt(page, position);
  const query = 'query ($sessionId: ID!) { myDrafts(sessionId: $sessionId) { content } }';
  const { myDrafts } = await ask<{ myDrafts: Kept[] }>(page.context(), query, { sessionId });
  return myDrafts.map(({ content }) => (JSON.parse(content) as { text: string }).text);
}

export async function untilKept(page: Page, ...texts: string[]): Promise<void> {
  await expect.poll(async () => (await keptOnServer(page)).sort()).toEqual([...texts].sort());
}

/** The same of what is written about a contribution. */
export async function untilKeptAbout(
  page: Page,
  draftForm: 'REVISION' | 'COMMENT',
  contributionId: string,
  ...texts: string[]
): Promise<void> {
  const query = `query ($form: DraftForm!, $contributionId: ID!) {
    myDrafts(form: $form, contributionId: $contributionId) { content } }`;
  const kept = async () => {
    const { myDrafts } = await ask<{ myDrafts: Kept[] }>(page.context(), query, {
      form: draftForm,
      contributionId,
    });
    return myDrafts.map(({ content }) => (JSON.parse(content) as { text: string }).text);
  };
  await expect.poll(kept).toEqual(texts);
}

/** A text that the person has left elsewhere, once however often it is asked for. */
export async function leaveElsewhere(page: Page, position: number, id: string, text: string): Promise<void> {
  const input = { id, sessionId: await sessionAt(page, position), expectedVersion: 0 };
  const content = JSON.stringify({ text, title: '', details: {}, kind: 'RECOMMENDATION' });
  const mutation = 'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { __typename } }';
  await ask(page.context(), mutation, { input: { ...input, content } });
}

async function sessionAt(page: Page, position: number): Promise<string> {
  const query = `query ($slug: String!, $position: Int!) { meeting(slug: $slug) { session(position: $position) { id } } }`;
  const { meeting } = await ask<{ meeting: { session: { id: string } } }>(page.context(), query, {
    slug: demo().meeting,
    position,
  });
  return meeting.session.id;
}
