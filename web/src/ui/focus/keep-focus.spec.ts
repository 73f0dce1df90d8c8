/** Proves that the focus goes on nearby when what had it goes away, and that nobody is taken from where they went. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepFocus } from './keep-focus';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;

let stop: () => void;

describe('the focus', () => {
  beforeEach(() => {
    Element.prototype.checkVisibility = () => true;
    document.body.innerHTML = `
      <a href="#" id="frame">frame</a>
      <main>
        <h1 tabindex="-1">page</h1>
        <ul><li><button id="first">first</button></li><li><button id="second">second</button></li></ul>
        <section><p><button id="alone">alone</button></p></section>
      </main>`;
    stop = keepFocus(document);
  });
  afterEach(() => stop());

  it('goes to the nearest that stays', async () => {
    at('#second').focus();
    at('#second').remove();
    await frame();
    expect(document.activeElement).toBe(at('#first'));
  });

  it('goes to the heading of the page where nothing near can take it', async () => {
    at('#alone').focus();
    at('section').remove();
    await frame();
    expect(document.activeElement).toBe(at('h1'));
  });

  it('stays where somebody put it', async () => {
    at('#second').focus();
    at('#second').remove();
    at('#alone').focus();
    await frame();
    expect(document.activeElement).toBe(at('#alone'));
  });

  it('is not given to who has pointed elsewhere', async () => {
    at('#second').focus();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    at('#second').remove();
    await frame();
    expect(document.activeElement).toBe(document.body);
  });
});
