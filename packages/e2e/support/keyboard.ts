/** A person with a keyboard alone: after every key the focus is somewhere, painted, and not under a bar. */
import { expect, type Locator, type Page } from '@playwright/test';
import { OFTEN } from './often.js';

/** More stops than any screen has between two things. */
const FARTHEST = 120;

/** What is wrong with the focus as it is; empty where it is held, seen and uncovered. */
function focusTrouble(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return ['the focus is lost'];
  const name = focused.outerHTML.slice(0, 120);
  const isPainted = (one: Element | null): boolean => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)')
      return true;
    // What is drawn around the whole of a card belongs to the box inside it.
    return one.matches('input') && isPainted(one.closest('label'));
  };
  const { left, top, width, height } = focused.getBoundingClientRect();
  const places = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [left + x * width, top + y * height] as const),
  );
  const isSeen = places.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there && (focused.contains(there) || there.contains(focused));
  });
  return [...(isPainted(focused) ? [] : [`not painted: ${name}`]), ...(isSeen ? [] : [`not seen: ${name}`])];
}

export class Keyboard {
  constructor(private readonly page: Page) {}

  async expectFocusSeen(): Promise<void> {
    // What takes itself away hands the focus on with the next frame.
    await expect.poll(() => this.page.evaluate(focusTrouble), OFTEN).toEqual([]);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocusSeen();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocusSeen();
  }

  /** Goes from stop to stop until there, if one is not there already; `Shift+Tab` goes back. */
  async goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < FARTHEST; stops += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${String(target)} is not reached by ${key}.`);
  }

  async enter(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.goTo(target, key);
    await this.press('Enter');
  }

  /** Where one is led to by an address, a dialog or a form that was sent. */
  async expectAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await this.expectFocusSeen();
  }
}
