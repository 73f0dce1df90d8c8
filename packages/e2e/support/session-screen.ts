/** A session as its people use it: the form to write, the wall, and what can be pressed there. */
import { expect, type Locator, type Page } from '@playwright/test';
import { demo } from './people.js';
import { receipt } from './waiting-screen.js';
import { NEWS, t } from './words.js';

/** Places in the demo's agenda of a session that is over, the one that is open, and the last one to come. */
export const CLOSED_SESSION = 5;
export const OPEN_SESSION = 6;
export const LAST_THEMATIC_SESSION = 10;
/** One to come, in which a journey hides support. */
export const HIDING_SESSION = 9;

let number = 0;

/** A sentence that no other journey writes. */
export function sentence(about: string): string {
  number += 1;
  return `Que los Estados ${about} antes de fin de año (recorrido ${process.pid}-${number}).`;
}

export async function goToSession(page: Page, position = OPEN_SESSION): Promise<void> {
  await page.goto(`/m/${demo().meeting}/sessions/${position}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** On a phone the form and the wall are two tabs; on a wide screen they stand side by side. */
export async function turnTo(page: Page, view: 'write' | 'wall'): Promise<void> {
  const tab = page.getByRole('tab', { name: t(`contributions:session.${view}`) });
  const beside = page.getByRole('heading', { level: 2, name: t('contributions:session.wall'), exact: true });
  await expect(tab.or(beside).first()).toBeVisible();
  if (await tab.isVisible()) await tab.click();
}

export const form = (page: Page): Locator =>
  page.getByRole('form', { name: t('contributions:capture.heading') });

export const textField = (page: Page): Locator =>
  form(page).getByRole('textbox', { name: t('contributions:capture.text.RECOMMENDATION') });

export async function fillRecommendation(page: Page, text: string): Promise<void> {
  await turnTo(page, 'write');
  await textField(page).fill(text);
  await form(page)
    .getByRole('group', { name: t('contributions:capture.addressees') })
    .getByRole('checkbox', { name: t('vocabulary:addressee.STATES'), exact: true })
    .check();
}

export async function send(page: Page): Promise<void> {
  await form(page)
    .getByRole('button', { name: t('contributions:capture.send'), exact: true })
    .click();
}

/** Writes a recommendation and answers with the symbol on its receipt. */
export async function submitRecommendation(page: Page, text: string): Promise<string> {
  await fillRecommendation(page, text);
  await send(page);
  await expect(receipt(page)).toBeVisible();
  const symbol = /\S+\/\S+$/.exec((await receipt(page).innerText()).trim())?.[0];
  if (!symbol) throw new Error('The receipt names no symbol.');
  return symbol;
}

export const card = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text });

/** Shows what has gathered above the wall since it was opened, and waits for the card. */
export async function showNew(page: Page, text: string): Promise<void> {
  const news = page.getByRole('button', { name: NEWS, exact: true });
  await expect(news).toBeVisible();
  await news.click();
  await expect(card(page, text)).toHaveCount(1);
}
