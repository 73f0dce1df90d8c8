/** What every screen must hold in every state: nothing found by axe in light and dark, and no sideways scroll. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme changes; the rest of a page is the same in each. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * A page reads it once, since what has run before runs faster; and only what is wrong is described. The builder's own
 * axe is older and takes twice as long for the colours.
 */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return new AxeBuilder({ page, axeSource: isThere ? ';' : axe.source }).options({
    resultTypes: ['violations'],
  });
}

/** What stands under a bar until one scrolls is no smaller for it, so bars that stay in the window wait where they belong. */
function setBars(page: Page, position: 'static' | ''): Promise<void> {
  return page.evaluate((to) => {
    const bars = to
      ? [...document.body.querySelectorAll<HTMLElement>('*')].filter(
          (one) => getComputedStyle(one).position === 'sticky',
        )
      : [...document.body.querySelectorAll<HTMLElement>('[data-bar]')];
    for (const bar of bars) {
      bar.toggleAttribute('data-bar', to !== '');
      bar.style.position = to;
    }
  }, position);
}

async function expectNothing(page: Page, builder: AxeBuilder, where: string): Promise<void> {
  await setBars(page, 'static');
  // There are no frames, so a page of its own for the sum of the results would be time lost.
  const { violations } = await builder.setLegacyMode().analyze();
  await setBars(page, '');
  const found = violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  expect.soft(found, `axe on ${where}`).toEqual([]);
}

/** A page on its way has no heading yet, or an outline where something will be. */
const ARRIVED = 'body:has(h1):not(:has([data-waiting]))';

/** What is looked at: the page once it is there, or as it is while it comes. */
export type Stage = 'arrived' | 'on its way';

async function until(page: Page, stage: Stage, where: string): Promise<void> {
  if (stage === 'arrived') await expect(page.locator(ARRIVED), `${where} arrives`).toBeAttached();
}

/** Scans the page; `where` names the state in the failure. */
export async function expectAccessible(page: Page, where: string, stage: Stage = 'arrived'): Promise<void> {
  await until(page, stage, where);
  await expectNothing(page, (await axeOn(page)).withTags(TAGS), where);
}

/** What is drawn in other colours is looked at once it is drawn. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Scans it in light, and its colours in dark too. */
export async function expectAccessibleInBoth(page: Page, where: string, stage?: Stage): Promise<void> {
  await expectAccessible(page, `${where}, light`, stage);
  await turn(page, 'dark');
  await expectNothing(page, (await axeOn(page)).withRules(OF_COLOUR), `${where}, dark`);
  await turn(page, 'light');
}

export async function expectNoSidewaysScroll(
  page: Page,
  where: string,
  stage: Stage = 'arrived',
): Promise<void> {
  await until(page, stage, where);
  await expectNothingOutside(page, where);
}

/** Names what stands out of the page as it is, so that it need not be looked for. */
export async function expectNothingOutside(page: Page, where: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isWide = (one: Element) => one.getBoundingClientRect().right > width + 0.5;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => isWide(one) && ![...one.children].some(isWide),
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 8).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
  expect.soft(outside, `sideways scroll on ${where}`).toEqual([]);
}
