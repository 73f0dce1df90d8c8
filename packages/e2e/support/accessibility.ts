/** What every screen must hold in every state: nothing found by axe, and no sideways scroll. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Scans the page as it stands; `where` names the state in the failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  expect(found, `axe on ${where}`).toEqual([]);
}

/** Names what stands out of the page, so that it need not be looked for. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > width + 0.5,
    );
    return [`${document.documentElement.scrollWidth} px`, ...wide.map((one) => one.outerHTML.slice(0, 120))];
  });
  expect(outside, `sideways scroll on ${where}`).toEqual([]);
}
