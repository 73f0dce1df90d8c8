/** What a screen must bear from people who set it up for their eyes, ears and hands. */
import { expect, type CDPSession, type Page } from '@playwright/test';
import { expectNothingOutside } from './accessibility.js';
import { OFTEN } from './often.js';

/** One polite region to be heard, marked as such, with little or nothing in it. */
export async function expectOneLiveRegion(page: Page, where: string): Promise<string> {
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-live="polite"], [role="status"], [role="log"], output')].map(
      (one) => [one.textContent, one.querySelectorAll('a, button, input, select').length] as const,
    ),
  );
  expect(said, `live regions on ${where}`).toHaveLength(1);
  const [text, interactive] = said[0]!;
  expect.soft(interactive, `what can be pressed in the live region on ${where}`).toBe(0);
  expect.soft([...text].length, `length of «${text}» on ${where}`).toBeLessThanOrEqual(140);
  return text;
}

/**
 * Names every target that is too small to be hit. A link in a sentence is as tall as its line;
 * a box to tick is hit on the whole of its label.
 */
export async function expectTargets(
  page: Page,
  where: string,
  size: { all: number; main: number },
): Promise<void> {
  const small = await page.evaluate(({ all, main }) => {
    const ACTIONS = 'button, input, select, textarea, summary, nav a';
    const isClipped = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));
    const isShown = (one: Element) => one.checkVisibility({ checkVisibilityCSS: true }) && !isClipped(one);
    const isInText = (one: Element) =>
      one.matches('a') &&
      getComputedStyle(one).display === 'inline' &&
      [...one.parentNode!.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim().length > 1,
      );
    const targets = [...document.querySelectorAll(`a[href], ${ACTIONS}, [role="tab"]`)];
    return targets
      .filter((one) => isShown(one) && !isInText(one))
      .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()] as const)
      .filter(([one, { width, height }]) => {
        const least = one.matches(ACTIONS) ? main : all;
        return height < least - 0.5 || width < Math.min(least, all) - 0.5;
      })
      .map(
        ([one, { width, height }]) =>
          `${width.toFixed(0)}×${height.toFixed(0)} ${one.outerHTML.slice(0, 160)}`,
      );
  }, size);
  expect.soft(small, `small targets on ${where}`).toEqual([]);
}

/** Names every text of which a part is hidden, other than where a beginning is all that is meant to be seen. */
export async function expectNothingCutOff(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const isMeant = (style: CSSStyleDeclaration) =>
      style.webkitLineClamp !== 'none' || style.clipPath !== 'none' || style.textOverflow === 'ellipsis';
    const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    type Frame = { isMeant: boolean; box: DOMRect | null };
    // Each element holds many texts, and is looked at once.
    const frames = new Map<Element, Frame>();
    const frameOf = (one: Element): Frame => {
      const known = frames.get(one);
      if (known) return known;
      const style = getComputedStyle(one);
      const frame = { isMeant: isMeant(style), box: clips(style) ? one.getBoundingClientRect() : null };
      frames.set(one, frame);
      return frame;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      if (
        node.textContent!.trim() === '' ||
        holder.closest('svg, option, script, style') ||
        !holder.checkVisibility()
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let one: Element | null = holder; one && one !== document.body; one = one.parentElement) {
        const { isMeant: meant, box } = frameOf(one);
        if (meant) break;
        if (box && (text.right > box.right + 1 || text.bottom > box.bottom + 1))
          found.push(`«${node.textContent!.slice(0, 60)}» in ${one.outerHTML.slice(0, 100)}`);
      }
    }
    return found;
  });
  expect.soft(cut, `cut off on ${where}`).toEqual([]);
}

async function expectWhole(page: Page, where: string): Promise<void> {
  await expectNothingOutside(page, where);
  await expectNothingCutOff(page, where);
}

/** Nothing moves for those who asked that nothing move. */
async function expectStill(page: Page, where: string): Promise<void> {
  const moving = await page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => parseFloat(one)));
    return [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
        return (
          seconds(transitionDuration) > 0.01 ||
          (animationName !== 'none' && seconds(animationDuration) > 0.01)
        );
      })
      .map((one) => one.outerHTML.slice(0, 100));
  });
  expect.soft(moving, `moves on ${where}`).toEqual([]);
}

/** Where colours are the person's own, what is chosen still differs from what is not. */
async function expectChosenTold(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const alike = () =>
    page.evaluate(() => {
      const look = (one: Element) => {
        const { borderColor, borderWidth, backgroundColor, color, outline, fontWeight } =
          getComputedStyle(one);
        return JSON.stringify([borderColor, borderWidth, backgroundColor, color, outline, fontWeight]);
      };
      const pairs = [
        ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
        ['nav a[aria-current]', 'nav a:not([aria-current])'],
        ['ol button[aria-current]', 'ol button:not([aria-current])'],
      ] as const;
      return pairs
        .map((pair) => pair.map((one) => document.querySelector(one)) as [Element | null, Element | null])
        .filter(([chosen, other]) => chosen && other && look(chosen) === look(other))
        .map(([chosen]) => chosen!.outerHTML.slice(0, 120));
    });
  // The browser takes its time to take them over.
  await expect
    .poll(alike, { ...OFTEN, message: `chosen and not chosen look alike in forced colours on ${where}` })
    .toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Bars that stay while one scrolls leave most of a low window to what is read. */
async function expectRoom(page: Page, where: string): Promise<void> {
  const taken = await page.evaluate(() =>
    [...document.querySelectorAll('nav, header, [class]')]
      .filter((one) => getComputedStyle(one).position === 'fixed' && one.checkVisibility())
      .filter((one) => !one.closest('dialog'))
      .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
  );
  const { height } = page.viewportSize()!;
  expect.soft(taken, `fixed bars on ${where}`).toBeLessThanOrEqual(height / 3);
}

/** A wide window at four times its size is as narrow as the narrowest phone, and low. */
async function expectRoomWhenMagnified(page: Page, where: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 256 });
  await expectWhole(page, where);
  await expectRoom(page, where);
  await page.setViewportSize(before);
}

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function expectRoomForSpacedText(page: Page, where: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  await expectWhole(page, where);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** Walks through all of it and leaves the page as it was. */
export async function expectAdaptable(page: Page, devtools: CDPSession, where: string): Promise<void> {
  await expectStill(page, where);
  await expectTargets(page, where, { all: 24, main: 44 });
  await expectChosenTold(page, where);
  await expectWhole(page, where);
  await expectRoomWhenMagnified(page, `${where}, at four times its size`);
  await expectRoomForSpacedText(page, `${where}, with its text spaced`);

  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expectWhole(page, `${where}, with its text twice as large`);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
}
