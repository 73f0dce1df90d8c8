/** What somebody withdraws leaves a tombstone where others built on it, and what these wrote stays theirs. */
import type { Browser, Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { acceptAtDesk } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { choose, link, links, openForm, save } from '../support/links-screen.js';
import { arrive, demo, DESKTOP, PHONE, type Person } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { button, summaryOf } from '../support/states/state.js';
import { t } from '../support/words.js';

/** What the browser says of a page that is gone. */
const GONE = /status of 410 /;

const REASON = 'Volverá mañana, con más firmas.';

const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first();
const isWithdrawn = (page: Page) => said(page, t('contributions:tombstone.stays'));

/** What the address answers to machines. */
async function statusOf({ context }: Person, symbol: string): Promise<number> {
  const response = await context.request.get(`/c/${symbol}`, { headers: { accept: 'text/html' } });
  return response.status();
}

interface Accepted extends Person {
  symbol: string;
  text: string;
}

/** Somebody on the page of a recommendation of theirs that everybody reads. */
async function accepted(browser: Browser, about: string, viewport = DESKTOP): Promise<Accepted> {
  const author = await arrive(browser, { role: 'expert', index: 1, viewport });
  const rapporteur = await arrive(browser, { role: 'rapporteur' });
  await goToSession(author.page);
  const text = sentence(about);
  const symbol = await submitRecommendation(author.page, text);
  await acceptAtDesk(rapporteur.page, text);
  await author.page.goto(`/c/${symbol}`);
  await expect(said(author.page, text)).toBeVisible();
  return { ...author, symbol, text };
}

async function withdraw(page: Page, reason: string): Promise<void> {
  await summaryOf(page, 'contributions:author.withdraw').click();
  await expect(said(page, t('contributions:author.withdrawHint'))).toBeVisible();
  const label = t('contributions:form.optional', { label: t('contributions:author.withdrawReason') });
  await page.getByRole('textbox', { name: label }).fill(reason);
  await button(page, 'contributions:author.withdraw').click();
}

for (const viewport of [PHONE, DESKTOP])
  test(`a withdrawn contribution that others built on stays marked, without its text, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const where = `${viewport.width}`;
    const author = await accepted(browser, 'escuchen a quien se va', viewport);
    const { page, symbol, text } = author;
    const delegate = await arrive(browser, { role: 'delegate', viewport });
    const visitor = await arrive(browser, { viewport });
    await delegate.page.goto(`/c/${symbol}`);
    await button(delegate.page, 'contributions:endorse.press').click();
    await expect(delegate.page.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
    await delegate.page
      .getByRole('textbox', { name: t('contributions:comments.text') })
      .fill('Con gusto, y con plazo.');
    await button(delegate.page, 'contributions:comments.send').click();
    await expect(said(delegate.page, 'Con gusto, y con plazo.')).toBeVisible();
    await openForm(page);
    // Others are offered before anything was looked for, of which one may have the same number.
    await choose(page, 't1/r-1', /T1\/R-001/);
    await save(page);
    await expect(link(page, 'RELATED.FROM', 'T1/R-001')).toBeVisible();
    await visitor.page.goto(`/c/${symbol}`);
    await expect(said(visitor.page, text)).toBeVisible();

    await withdraw(page, REASON);
    await expect(said(page, REASON)).toBeVisible();
    await expect(said(page, text)).toBeVisible();
    for (const reader of [visitor.page, delegate.page]) {
      await expect(isWithdrawn(reader)).toBeVisible();
      await expect(said(reader, REASON)).toBeVisible();
      await expect(reader.getByText(text)).toHaveCount(0);
    }
    await expectAccessibleInBoth(visitor.page, `a tombstone, ${where}`);
    await expectNoSidewaysScroll(visitor.page, `a tombstone, ${where}`);
    await expectAccessibleInBoth(page, `an own withdrawn contribution, ${where}`);

    // What others wrote stays among what is theirs, with the place where it was.
    const inMeeting = symbol.slice(symbol.indexOf('/') + 1);
    await delegate.page.goto(`/m/${demo().meeting}/mine`);
    for (const heading of ['comments', 'endorsements'] as const) {
      const own = delegate.page
        .getByRole('list', { name: t(`contributions:mine.${heading}`) })
        .getByRole('listitem')
        .filter({ has: delegate.page.getByRole('link', { name: new RegExp(`${inMeeting}$`) }) });
      await expect(own).toContainText(t('vocabulary:contributionStatus.WITHDRAWN'));
    }
    await expect(said(delegate.page, 'Con gusto, y con plazo.')).toBeVisible();
    await expectAccessibleInBoth(delegate.page, `what is one's own, ${where}`);
    await expectNoSidewaysScroll(delegate.page, `what is one's own, ${where}`);
    for (const [heading, key] of [
      ['comments', 'COMMENT'],
      ['endorsements', 'ENDORSEMENT'],
    ] as const) {
      const what = t(`contributions:mine.takeBack.${key}`);
      await delegate.page
        .getByRole('button', { name: t('web:about', { what, thing: inMeeting }), exact: true })
        .click();
      const list = delegate.page.getByRole('list', { name: t(`contributions:mine.${heading}`) });
      await expect(list.getByRole('link', { name: new RegExp(`${inMeeting}$`) })).toHaveCount(0);
    }

    await visitor.page.goto(`/c/${symbol}/v1`);
    await expect(isWithdrawn(visitor.page)).toBeVisible();
    await visitor.page.goto(`/c/${symbol}/v9`);
    await expect(said(visitor.page, t('contributions:page.notFound'))).toBeVisible();
    expect(await statusOf(visitor, symbol)).toBe(200);

    await visitor.page.goto('/c/SCL2017/T1/R-001');
    const place = links(visitor.page)
      .getByRole('listitem')
      .filter({ has: visitor.page.getByRole('link', { name: inMeeting, exact: true }) });
    await expect(place).toContainText(t('vocabulary:contributionStatus.WITHDRAWN'));
    await expect(place).not.toContainText('escuchen');
    await expectAccessibleInBoth(visitor.page, `a link to what was withdrawn, ${where}`);
    await place.getByRole('link').click();
    await expect(isWithdrawn(visitor.page)).toBeVisible();
  });

test('where nobody built on it, the address says that it was withdrawn and nothing else, to machines too', async ({
  browser,
}) => {
  const author = await accepted(browser, 'no cierren la puerta');
  const { page, symbol } = author;
  const visitor = await arrive(browser, { viewport: PHONE, expected: [GONE] });
  await withdraw(page, REASON);
  await expect.poll(() => statusOf(visitor, symbol)).toBe(410);
  await expect(said(page, REASON)).toBeVisible();
  await visitor.page.goto(`/c/${symbol}`);
  await expect(said(visitor.page, t('contributions:tombstone.gone'))).toBeVisible();
  await expect(visitor.page.getByText(REASON)).toHaveCount(0);
  await expectAccessibleInBoth(visitor.page, 'the address of what is gone');
});
