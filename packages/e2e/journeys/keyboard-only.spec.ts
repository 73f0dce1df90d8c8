/** The expert's and the delegate's journeys with a keyboard alone, on a wide screen: nothing is pointed at. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.js';
import { levelField, readBy } from '../support/attribution-screen.js';
import { holdAnswers } from '../support/held-answers.js';
import { Keyboard } from '../support/keyboard.js';
import { arrive, demo } from '../support/people.js';
import {
  card,
  form,
  goToSession,
  OPEN_SESSION,
  sentence,
  submitRecommendation,
  textField,
} from '../support/session-screen.js';
import { button, problems } from '../support/states/state.js';
import { t } from '../support/words.js';

// Every stop on the way is looked at.
test.describe.configure({ timeout: 240_000 });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const destination = (page: Page, key: string) =>
  page.getByRole('navigation').getByRole('link', { name: t(key), exact: true });
/** What is said to who listens. */
const said = (page: Page) => page.locator('[aria-live="polite"]');

/** Answers with all that has been said since, also what something else was said after at once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await said(page).evaluateHandle((region) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(region.textContent.trim())).observe(region, {
      ...{ subtree: true, childList: true, characterData: true },
    });
    return words;
  });
  return () => heard.jsonValue();
}

/** The first stop of every page leads past its frame. */
async function skip(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.press('Tab');
  await keyboard.expectAt(page.getByRole('link', { name: t('web:shell.skip') }));
  await keyboard.press('Enter');
  await keyboard.expectAt(title(page));
}

test('somebody joins, finds what is on and the studies, submits and endorses, with a keyboard alone', async ({
  browser,
}) => {
  const { page } = await arrive(browser);
  const keyboard = new Keyboard(page);
  await page.goto(`/j/${demo().joinCode}`);
  await expect(title(page)).toBeVisible();
  await skip(page, keyboard);

  // Joining: another language and back, what is missing, who one is.
  await keyboard.goTo(page.getByRole('radio', { name: 'Español' }));
  await keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await keyboard.enter(button(page, 'web:join.send'));
  await keyboard.expectAt(problems(page));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.expectAt(page.getByRole('textbox', { name: t('web:join.name') }));
  await keyboard.type('Nadia Quintero');
  await keyboard.goTo(page.getByRole('combobox', { name: t('web:join.kind') }));
  await keyboard.type(t('vocabulary:stakeholderKind.ACADEMIA').slice(0, 5));
  await keyboard.enter(button(page, 'web:join.send'));
  await expect(page.getByRole('link', { name: 'Nadia Quintero' })).toBeVisible();
  await keyboard.expectAt(title(page));

  // The day, what is on, and the studies.
  await keyboard.enter(destination(page, 'web:shell.agenda'), 'Shift+Tab');
  await expect(page).toHaveURL(new RegExp(`/m/${demo().meeting}$`));
  await keyboard.expectAt(title(page));
  await keyboard.goTo(page.getByRole('link', { name: t('web:agenda.write') }));
  const studies = DEMO_MEETING.agenda.find(({ kind }) => kind === 'STUDIES')!.title.es!;
  await keyboard.enter(page.getByRole('link', { name: studies }));
  await expect(title(page)).toHaveText(studies);
  await keyboard.expectAt(title(page));
  await keyboard.goTo(page.getByRole('article').first().getByRole('link').first());

  // A recommendation: refused for what it lacks, then sent, then another begun.
  await keyboard.enter(destination(page, 'web:shell.session'), 'Shift+Tab');
  await expect(page).toHaveURL(new RegExp(`/sessions/${OPEN_SESSION}$`));
  await keyboard.expectAt(title(page));
  const sendIt = form(page).getByRole('button', { name: t('contributions:capture.send'), exact: true });
  await keyboard.enter(sendIt);
  await keyboard.expectAt(problems(page));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.expectAt(textField(page));
  const text = sentence('se dejen recorrer con el teclado');
  // What is alike may be said right after it.
  const heard = await listen(page);
  await keyboard.type(text);
  await expect.poll(heard).toContain(t('contributions:capture.kept'));
  await keyboard.goTo(
    form(page).getByRole('checkbox', { name: t('vocabulary:addressee.STATES'), exact: true }),
  );
  await keyboard.press('Space');
  await keyboard.enter(sendIt);
  await keyboard.expectAt(
    page.getByRole('heading', { name: t('contributions:capture.receipt', { symbol: '' }).trim() }),
  );
  await expect(card(page, text)).toHaveCount(1);
  await keyboard.enter(button(page, 'contributions:capture.another'));
  await keyboard.expectAt(textField(page));

  // A stance, taken and taken back: what was pressed goes away, and one goes on beside it.
  const other = page
    .getByRole('article')
    .filter({ has: button(page, 'contributions:endorse.press') })
    .first();
  const symbol = await other.getByRole('heading').first().innerText();
  const same = page.getByRole('article').filter({ hasText: symbol }).first();
  await keyboard.enter(button(same, 'contributions:endorse.press'));
  await expect(said(page)).toHaveText(t('contributions:endorse.done'));
  await expect(same.locator(':focus')).toHaveCount(1);
  const takeBack = button(same, 'contributions:endorse.retract');
  await keyboard.enter(takeBack);
  await expect(said(page)).toHaveText(t('contributions:endorse.retracted'));
  await expect(same.locator(':focus')).toHaveCount(1);

  // A dialog holds the focus, and gives it back where it was opened.
  await keyboard.enter(page.getByRole('link', { name: 'Nadia Quintero' }), 'Shift+Tab');
  await keyboard.expectAt(title(page));
  const leave = button(page, 'people:leave.action');
  await keyboard.enter(leave);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keyboard.goTo(button(dialog, 'people:leave.yes'));
  await keyboard.press('Escape');
  await keyboard.expectAt(leave);
});

test('somebody discusses, reserves a stance, unnames an own text and finds what became of it, with a keyboard alone', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { role: 'delegate' });
  const author = await arrive(browser, { role: 'expert' });
  await goToSession(author.page);
  const symbol = await submitRecommendation(author.page, sentence('conversen con el teclado'));
  await goToSession(page);
  const ownText = sentence('no firmen con el teclado');
  const own = await submitRecommendation(page, ownText);
  const keyboard = new Keyboard(page);

  // A question below the text of somebody else, and the author's answer, which is thanked for by a reply.
  await page.goto(`/c/${symbol}`);
  await expect(title(page)).toBeVisible();
  await skip(page, keyboard);
  const question = page.getByRole('radio', { name: t('contributions:comments.QUESTION') });
  await keyboard.goTo(page.getByRole('radio', { name: t('contributions:comments.COMMENT') }));
  await keyboard.press('ArrowRight');
  await expect(question).toBeChecked();
  await keyboard.goTo(page.getByRole('textbox', { name: t('contributions:comments.question') }));
  const asked = sentence('digan quién paga');
  await keyboard.type(asked);
  await keyboard.enter(button(page, 'contributions:comments.send'));
  await expect(page.getByText(asked)).toBeVisible();
  await keyboard.expectFocusSeen();

  // A stance with a reservation: refused while its words are missing.
  const others = button(page, 'contributions:endorse.others');
  await keyboard.enter(others, 'Shift+Tab');
  await keyboard.expectAt(
    page.getByRole('radio', { name: t('contributions:endorse.stances.WITH_RESERVATION') }),
  );
  const save = button(page, 'contributions:endorse.save');
  await keyboard.enter(save);
  await keyboard.expectAt(problems(page));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.expectAt(page.getByRole('textbox', { name: t('contributions:endorse.reservation') }));
  await keyboard.type('Siempre que haya fondos.');
  await keyboard.enter(save);
  await expect(page.getByText(t('contributions:endorse.mine.WITH_RESERVATION'))).toBeVisible();
  await keyboard.expectFocusSeen();

  // One's own list leads to one's own text, where one chooses anew who is named.
  await keyboard.enter(destination(page, 'web:shell.mine'), 'Shift+Tab');
  await keyboard.expectAt(title(page));
  await keyboard.enter(page.getByRole('article').filter({ hasText: ownText }).getByRole('link').first());
  await expect(page).toHaveURL(`/c/${own}`);
  await keyboard.expectAt(title(page));
  const shownAs = t('contributions:attribution.shownAs', { author: '' }).trim();
  await keyboard.enter(page.locator('summary').filter({ hasText: shownAs }).first());
  await keyboard.goTo(levelField(page));
  await keyboard.press('End');
  await expect(readBy(page, 'PUBLIC')).toHaveText(t('contributions:card.anonymous'));
  await keyboard.enter(button(page, 'contributions:attribution.save'));
  await expect(page.getByText(t('contributions:card.anonymous')).first()).toBeVisible();
  await keyboard.expectFocusSeen();
});

test('anybody reads, searches and filters without an account, with a keyboard alone', async ({ browser }) => {
  const { page } = await arrive(browser);
  const keyboard = new Keyboard(page);
  await page.goto(`/m/${demo().meeting}`);
  await expect(title(page)).toBeVisible();
  await skip(page, keyboard);
  await keyboard.enter(destination(page, 'web:shell.browse'), 'Shift+Tab');
  await keyboard.expectAt(title(page));

  const box = page.getByRole('searchbox');
  await keyboard.goTo(box);
  await keyboard.type('trabajo');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/q=trabajo/);
  await expect(said(page)).toHaveText(/\d/);
  await keyboard.expectAt(box);
  const kind = page.getByRole('checkbox', {
    name: new RegExp(`^${t('vocabulary:contributionKind.RECOMMENDATION')}`),
  });
  await keyboard.goTo(kind);
  await keyboard.press('Space');
  await expect(page).toHaveURL(/kind=RECOMMENDATION/);
  await keyboard.expectAt(kind);
  // A filter is taken off: the next one is at hand.
  const chips = page.getByRole('list', { name: t('contributions:browse.applied') });
  await keyboard.enter(chips.getByRole('button').first());
  await expect(page).not.toHaveURL(/q=/);
  await expect(chips.locator(':focus')).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await keyboard.expectFocusSeen();

  const order = page.getByRole('combobox', { name: t('contributions:list.order') });
  await keyboard.goTo(order);
  const ordered = await holdAnswers(page, 'BrowseContributions');
  await keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/order=MOST_ENDORSED/);
  await keyboard.expectAt(order);
  // The list stays as it was until the other order has come.
  await (await ordered.next()).arrive();
  await ordered.letGo();
  const top = page.getByRole('article').first();
  await expect(top).not.toContainText(t('web:breadth.none'));
  await keyboard.enter(top.getByRole('link').first());
  await expect(page).toHaveURL(/\/c\//);
  await keyboard.expectAt(title(page));
  const who = button(page, 'contributions:endorse.who');
  await keyboard.enter(who);
  await expect(page.getByRole('list', { name: t('contributions:endorse.who') })).toBeVisible();
  await keyboard.expectAt(who);
  await page.goBack();
  await expect(page).toHaveURL(/order=MOST_ENDORSED/);
  await keyboard.expectAt(title(page));
});
