/** Contributions are linked with each other and the link stands on both, for whoever reads either, without a network too. */
import type { Browser, Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { linksOf, ownContributions } from '../support/api.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { choose, found, link, links, openForm, save, search } from '../support/links-screen.js';
import { arrive, DESKTOP, PHONE, type Person, type PersonOptions } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { button, problems } from '../support/states/state.js';
import { savedHere } from '../support/waiting-screen.js';
import { NETWORK_CUT } from '../support/watch.js';
import { t } from '../support/words.js';

/** A good practice of the demo, of the health posts of another theme. */
const PRACTICE = { words: 'mediadoras posta', title: /Mediadoras interculturales en la posta/ };

/** Whatever the number. */
const FOUND = new RegExp(
  [1, 2].map((count) => t('contributions:links.found', { count }).replace(/\d+/, '\\d+')).join('|'),
);

const inMeeting = (symbol: string) => symbol.slice(symbol.indexOf('/') + 1);
const said = (page: Page, says: string) => links(page).getByText(t(`contributions:links.says.${says}`));
const remove = (page: Page) =>
  links(page)
    .getByRole('button', { name: t('contributions:links.remove') })
    .first();

interface Written extends Person {
  id: string;
  /** As it is said inside the meeting. */
  symbol: string;
}

/** Somebody on the page of a recommendation they have just given. */
async function author(browser: Browser, options: PersonOptions = {}): Promise<Written> {
  const person = await arrive(browser, { role: 'expert', ...options });
  await goToSession(person.page);
  const text = sentence('acompañen a quien llega a la posta');
  const symbol = await submitRecommendation(person.page, text);
  const [own] = await ownContributions(person.context, text);
  await person.page.goto(`/c/${symbol}`);
  await expect(button(links(person.page), 'contributions:links.add')).toBeVisible();
  return { ...person, id: own!.id, symbol: inMeeting(symbol) };
}

for (const viewport of [PHONE, DESKTOP])
  test(`a link stands on both contributions at once, and goes from both, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const where = `${viewport.width}`;
    const { page, symbol } = await author(browser, { viewport });
    await openForm(page);
    await save(page);
    await expect(problems(page)).toBeFocused();
    await expectAccessibleInBoth(page, `a link without its other end, ${where}`);

    await choose(page, PRACTICE.words, PRACTICE.title);
    const practice = /T\d\/G-\d+/.exec(
      await found(page, PRACTICE.title).evaluate((one) => one.parentElement!.innerText),
    )![0];
    const way = t('contributions:links.choice.ILLUSTRATES.TO', { symbol: practice });
    await expect(links(page).getByRole('radio', { name: way })).toBeChecked();
    await expectAccessibleInBoth(page, `a link with its other end chosen, ${where}`);
    await expectNoSidewaysScroll(page, `a link with its other end chosen, ${where}`);

    const reader = await arrive(browser, { role: 'delegate', viewport });
    await reader.page.goto(`/c/SCL2017/${practice}`);
    await expect(said(reader.page, 'ILLUSTRATES.FROM').first()).toBeVisible();
    await expect(link(reader.page, 'ILLUSTRATES.FROM', symbol)).toHaveCount(0);
    const publicly = await arrive(browser, { viewport });
    await publicly.page.goto(`/c/SCL2017/${practice}`);
    await expect(said(publicly.page, 'ILLUSTRATES.FROM').first()).toBeVisible();

    await save(page);
    await expect(link(page, 'ILLUSTRATES.TO', practice)).toBeVisible();
    await expect(button(links(page), 'contributions:links.add')).toBeFocused();
    await expect(link(reader.page, 'ILLUSTRATES.FROM', symbol)).toBeVisible();
    await expectAccessibleInBoth(page, `a recommendation that is illustrated, ${where}`);
    await expectAccessibleInBoth(reader.page, `a practice that illustrates, ${where}`);
    await expectNoSidewaysScroll(reader.page, `a practice that illustrates, ${where}`);
    // It waits for the desk, so the public does not even learn that it is linked.
    await publicly.page.reload();
    await expect(said(publicly.page, 'ILLUSTRATES.FROM').first()).toBeVisible();
    await expect(link(publicly.page, 'ILLUSTRATES.FROM', symbol)).toHaveCount(0);

    await expect(link(reader.page, 'ILLUSTRATES.FROM', symbol).getByRole('button')).toHaveCount(0);
    await remove(page).click();
    await expect(link(page, 'ILLUSTRATES.TO', practice)).toHaveCount(0);
    await expect(link(reader.page, 'ILLUSTRATES.FROM', symbol)).toHaveCount(0);
  });

test('a link that is made and one that is taken away without a network arrive once', async ({ browser }) => {
  const { page, context, id } = await author(browser, { keepsShell: true, expected: [NETWORK_CUT] });
  await openForm(page);
  await choose(page, 't2/r-1', /T2\/R-001/);
  await context.setOffline(true);
  await save(page);
  await expect(savedHere(page)).toBeVisible();
  const way = t('contributions:links.choice.RELATED.FROM', { symbol: 'T2/R-001' });
  const waiting = links(page).getByText(`${t('web:outbox.kind.linkContributions')}: ${way}`);
  await expect(waiting).toBeVisible();
  await context.setOffline(false);
  await expect.poll(async () => (await linksOf(context, id)).map(({ kind }) => kind)).toEqual(['RELATED']);
  await expect(waiting).toBeHidden();
  await expect(said(page, 'RELATED.FROM')).toBeVisible();

  await context.setOffline(true);
  await remove(page).click();
  await expect(savedHere(page)).toBeVisible();
  await context.setOffline(false);
  await expect.poll(async () => (await linksOf(context, id)).length).toBe(0);
  await expect(said(page, 'RELATED.FROM')).toHaveCount(0);
});

test('somebody links and takes it away with a keyboard alone', async ({ browser }) => {
  const { page } = await author(browser);
  const keyboard = new Keyboard(page);
  await keyboard.enter(button(links(page), 'contributions:links.add'));
  await keyboard.expectAt(search(page));
  await keyboard.type('t1/g-1');
  // Others are offered before anything was looked for, and stand until the answer is here.
  await expect(page.getByRole('status')).toContainText(FOUND);
  await expect(found(page, /T1\/G-001/)).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(found(page, /T1\/G-001/)).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.enter(button(links(page), 'contributions:links.save'));
  await keyboard.expectAt(button(links(page), 'contributions:links.add'));
  await expect(said(page, 'RELATED.FROM')).toBeVisible();
  await keyboard.enter(remove(page), 'Shift+Tab');
  await expect(said(page, 'RELATED.FROM')).toHaveCount(0);
  await keyboard.expectFocusSeen();
});
