/** People discuss a contribution: who answers whom stays plain, and everybody sees it at once, on a phone and at a table. */
import type { Browser, Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { give } from '../support/given.js';
import { expect, test } from '../support/journey.js';
import { arrive, DESKTOP, PHONE, type Person, type PersonOptions } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { problems } from '../support/states/state.js';
import { t } from '../support/words.js';

const comments = (key: string, values?: Record<string, string>) => t(`contributions:comments.${key}`, values);
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** The entry of the discussion that holds the words and no other entry; what waits on the device is none yet. */
const entry = (page: Page, words: string) =>
  page
    .locator('main ol > li')
    .filter({ hasText: words, hasNot: page.getByRole('listitem').getByText(words) });

async function say(
  page: Page,
  label: string,
  words: string,
  kind: 'COMMENT' | 'QUESTION' = 'COMMENT',
): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('textbox', { name: label, exact: true }) });
  if (kind === 'QUESTION') await form.getByRole('radio', { name: comments('QUESTION') }).check();
  const field = kind === 'QUESTION' ? comments('question') : label;
  const within = page
    .locator('form')
    .filter({ has: page.getByRole('textbox', { name: field, exact: true }) });
  await within.getByRole('textbox', { name: field, exact: true }).fill(words);
  await button(within, comments('send')).click();
  await expect(entry(page, words)).toBeVisible();
}

/** Opens the form below the thread for whoever said the words. */
async function reply(page: Page, to: string): Promise<void> {
  await entry(page, to)
    .getByRole('button', { name: comments('replyTo', { author: '' }) })
    .first()
    .click();
}

interface Room {
  asker: Person;
  presenter: Person;
}

/** An expert's contribution in the session that is open, and whoever presents there. */
async function room(browser: Browser, options: PersonOptions): Promise<Room> {
  const asker = await arrive(browser, { role: 'expert', ...options });
  await goToSession(asker.page);
  const symbol = await submitRecommendation(asker.page, sentence('pregunten antes de medir'));
  const presenter = await arrive(browser, { role: 'presenter', ...options });
  for (const { page } of [asker, presenter]) await page.goto(`/c/${symbol}`);
  return { asker, presenter };
}

for (const viewport of [PHONE, DESKTOP])
  test(`a reply to a reply stands beside it and says whom it answers, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const { asker, presenter } = await room(browser, { viewport });
    const [first, second, third] = [sentence('midan'), sentence('no midan aún'), sentence('midan después')];
    await say(asker.page, comments('text'), first);
    await expect(presenter.page.getByText(first)).toBeVisible();
    await reply(presenter.page, first);
    await say(presenter.page, comments('yourReply'), second);
    await expect(asker.page.getByText(second)).toBeVisible();
    await expect(entry(asker.page, second).getByText(comments('presents'))).toBeVisible();
    await reply(asker.page, second);
    const box = asker.page.getByRole('textbox', {
      name: new RegExp(comments('yourReplyTo', { author: '' })),
    });
    await expect(box).toBeFocused();
    await expectAccessibleInBoth(asker.page, `replying to a reply, ${viewport.width}`);
    await box.fill(third);
    await button(asker.page.locator('form').filter({ has: box }), comments('send')).click();

    await expect(entry(presenter.page, third).getByText(comments('inReplyToMine'))).toBeVisible();
    await expect(entry(asker.page, third)).toContainText(comments('inReplyTo', { author: '' }));
    await expect(entry(asker.page, third).locator('ol')).toHaveCount(0);
    await expectAccessibleInBoth(asker.page, `a reply to a reply, ${viewport.width}`);
    await expectNoSidewaysScroll(asker.page, `a reply to a reply, ${viewport.width}`);
  });

for (const viewport of [PHONE, DESKTOP])
  test(`whoever asked accepts an answer and may take that back, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const { asker, presenter } = await room(browser, { viewport });
    const [question, remark, answer] = [
      sentence('digan cuándo'),
      sentence('esperen'),
      sentence('lo digan en marzo'),
    ];
    await say(asker.page, comments('text'), question, 'QUESTION');
    await reply(asker.page, question);
    await say(asker.page, comments('yourReply'), remark);
    await expect(presenter.page.getByText(remark)).toBeVisible();
    await reply(presenter.page, question);
    await say(presenter.page, comments('yourReply'), answer);

    const accepted = (page: Page) => entry(page, answer).getByText(comments('accepted'), { exact: true });
    await expect(presenter.page.getByRole('button', { name: comments('accept') })).toHaveCount(0);
    const accept = entry(asker.page, answer).getByRole('button', { name: comments('accept') });
    await accept.click();
    await expect(accepted(asker.page)).toBeVisible();
    await expect(accepted(presenter.page)).toBeVisible();
    const back = entry(asker.page, answer).getByRole('button', { name: comments('unaccept') });
    await expect(back).toBeFocused();
    await expectAccessibleInBoth(asker.page, `an accepted answer, ${viewport.width}`);
    await expectNoSidewaysScroll(asker.page, `an accepted answer, ${viewport.width}`);

    // Nothing moved under their eyes: whoever comes later finds it on top.
    for (const page of [presenter.page, asker.page]) {
      await page.reload();
      await expect(page.getByText(answer).or(page.getByText(remark))).toHaveText([answer, remark]);
    }
    await back.click();
    await expect(accepted(asker.page)).toHaveCount(0);
    await expect(accepted(presenter.page)).toHaveCount(0);
  });

for (const viewport of [PHONE, DESKTOP])
  test(`what was just said is edited in its place, and says so, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const { asker, presenter } = await room(browser, { viewport });
    const [said, meant] = [sentence('midan a ojo'), sentence('midan con datos')];
    await say(asker.page, comments('text'), said);
    await expect(presenter.page.getByText(said)).toBeVisible();
    await expect(button(presenter.page, comments('revise'))).toHaveCount(0);
    await button(entry(asker.page, said), comments('revise')).click();
    const box = asker.page.getByRole('textbox', { name: comments('reviseText') });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(said);
    await box.fill('');
    await button(asker.page, comments('save')).click();
    await expect(problems(asker.page)).toBeFocused();
    await expectAccessibleInBoth(asker.page, `an edited comment that is missing, ${viewport.width}`);
    await box.fill(meant);
    await button(asker.page, comments('save')).click();
    for (const { page } of [asker, presenter]) {
      await expect(entry(page, meant)).toContainText(comments('edited', { time: '' }));
      await expect(page.getByText(said)).toHaveCount(0);
    }
    await expectAccessibleInBoth(asker.page, `an edited comment, ${viewport.width}`);
    await expectNoSidewaysScroll(asker.page, `an edited comment, ${viewport.width}`);
    await button(entry(asker.page, meant), comments('withdraw')).click();
    await expect(presenter.page.getByText(comments('withdrawn'))).toBeVisible();
  });

for (const viewport of [PHONE, DESKTOP])
  test(`a symbol in a comment leads to what it names, and one of nothing to nothing, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const { asker, presenter } = await room(browser, { viewport });
    const heading = await asker.page.getByRole('heading', { level: 1 }).innerText();
    const full = new URL(asker.page.url()).pathname.slice('/c/'.length);
    const short = full.slice(full.indexOf('/') + 1);
    const words = sentence(`lean **${short}** y ${full}, no T2/R-99999`);
    await asker.page.goto('/c/SCL2017/T2/R-001');
    await asker.page.getByRole('textbox', { name: comments('text'), exact: true }).fill(words);
    await button(asker.page, comments('send')).click();
    const said = entry(asker.page, 'no T2/R-99999').filter({ hasText: short });
    await expect(said.getByRole('link')).toHaveText([short, full]);
    await expectAccessibleInBoth(asker.page, `symbols in a comment, ${viewport.width}`);
    await expectNoSidewaysScroll(asker.page, `symbols in a comment, ${viewport.width}`);
    // It waits for the desk, so the public does not learn that it is there.
    const publicly = await arrive(browser, { viewport });
    await publicly.page.goto('/c/SCL2017/T2/R-001');
    const read = entry(publicly.page, 'no T2/R-99999').filter({ hasText: short });
    await expect(read).toBeVisible();
    await expect(read.getByRole('link')).toHaveCount(0);
    await presenter.page.goto('/c/SCL2017/T2/R-001');
    await entry(presenter.page, short).getByRole('link', { name: short, exact: true }).click();
    await expect(presenter.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });

test('what is said in the moment in which somebody arrives is read by them too', async ({ browser }) => {
  const { asker } = await room(browser, {});
  const symbol = new URL(asker.page.url()).pathname;
  const { page } = await arrive(browser, { role: 'delegate' });
  // The server has answered already, and the answer is still on its way.
  let arriveNow = () => {};
  const isLet = new Promise<void>((resolve) => (arriveNow = resolve));
  let answered = () => {};
  const isAnswered = new Promise<void>((resolve) => (answered = resolve));
  await page.route(
    (url) => url.pathname === '/graphql',
    async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName !== 'ContributionComments') return route.continue();
      const response = await route.fetch();
      answered();
      await isLet;
      return route.fulfill({ response });
    },
  );
  const socket = page.waitForEvent('websocket');
  await page.goto(symbol);
  const listening = await socket;
  const came: string[] = [];
  listening.on('framereceived', ({ payload }) => came.push(String(payload)));
  const hears = (type: string) => came.some((payload) => payload.includes(type));
  await isAnswered;
  // The server listens a moment after the line opens: from when on is told by what else is given meanwhile.
  await expect
    .poll(async () => {
      await give(asker.context, [sentence('avisen cuando escuchen')]);
      return hears('CONTRIBUTION_SUBMITTED');
    })
    .toBe(true);
  const words = sentence('no se pierdan nada');
  await say(asker.page, comments('text'), words);
  await expect.poll(() => hears('COMMENT_SUBMITTED')).toBe(true);
  arriveNow();
  await expect(entry(page, words)).toBeVisible();
});
