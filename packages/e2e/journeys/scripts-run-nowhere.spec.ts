/** Twenty-one hostile texts in everything that can be written run nowhere, load nothing, and are shown to the letter. */
import { codeList, detailNames } from '@aportes/domain/contribution.template';
import type { Browser, Page } from '@playwright/test';
import { plantHostileMeeting, type HostileMeeting } from '../support/hostile-meeting.js';
import { openItem } from '../support/desk-screen.js';
import { SLUG } from '../support/hostile-meeting-file.js';
import { allIn, COUNT, hostileTexts } from '../support/hostile-texts.js';
import { expect, test } from '../support/journey.js';
import { mailTo } from '../support/mails.js';
import { arrive } from '../support/people.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const ROLES = ['public', 'expert', 'presenter', 'delegate', 'rapporteur', 'secretariat'] as const;
type Role = (typeof ROLES)[number];

const OF_MEETING = ['meeting', 'venue', 'process', 'aim', 'organizer', 'objective', 'mandate'];
const OF_AGENDA = ['mandateSymbol', 'item', 'speaker', 'speakerRole', 'themeShort'];
const OF_CARDS = ['name', 'institution', 'title', 'text'];

interface Visit {
  address: (meeting: HostileMeeting) => string;
  /** Who finds there which of the hostile texts; others look at it too and find none. */
  shows?: Partial<Record<Role | 'all', readonly string[]>>;
}

const inside = (rest: string) => () => `/m/${SLUG}${rest}`;
const VISITS: readonly Visit[] = [
  { address: () => '/', shows: { all: ['meeting'] } },
  { address: ({ joinCode }) => `/j/${joinCode}`, shows: { public: ['meeting'] } },
  { address: inside(''), shows: { all: [...OF_MEETING, ...OF_AGENDA] } },
  { address: inside('/sessions/1'), shows: { all: OF_CARDS, expert: ['revised'], rapporteur: ['revised'] } },
  { address: inside('/browse'), shows: { all: [...OF_CARDS, 'source', 'subregion', 'themeShort'] } },
  { address: inside('/mine'), shows: { expert: ['message', 'note', 'revised', 'title', 'withdrawal'] } },
  { address: inside('/desk'), shows: { rapporteur: ['title'], secretariat: ['title'] } },
  {
    address: inside('/people'),
    shows: { secretariat: ['name', 'institution', 'invitedName', 'invitedInstitution'] },
  },
  {
    address: ({ discussed }) => discussed,
    shows: { all: ['name', 'institution', 'comment', 'reservation'] },
  },
  { address: ({ imported }) => imported, shows: { all: ['importedText', 'column', 'detail'] } },
  { address: ({ waiting }) => waiting },
  { address: () => '/me', shows: { expert: ['meeting'], secretariat: ['meeting'] } },
  { address: () => '/sign-in' },
];

let meeting: HostileMeeting;

/** All that stands on the page, opened or not, in its fields and in its title. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.title, document.body.textContent, ...fields.map(({ value }) => value)].join('\n');
  });
}

async function expectShown(page: Page, texts: readonly string[], where: string): Promise<void> {
  const missing = async () => {
    const shown = await textOf(page);
    return texts.filter((text) => !shown.includes(text));
  };
  await expect.poll(missing, { message: `to the letter on ${where}` }).toEqual([]);
}

/** Until a list has all of its pages. */
async function readOn(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: t('contributions:list.more') });
  const cards = page.getByRole('article');
  while ((await more.count()) > 0) {
    const before = await cards.count();
    await more.first().click();
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
  }
}

/** A page of somebody in this role, on which whatever runs says so. */
async function pageOf(browser: Browser, role: Role): Promise<Page> {
  const { page, context } = await arrive(browser);
  await context.addCookies(meeting.cookies[role] ?? []);
  await context.addInitScript(() =>
    Object.defineProperty(window, '__ran', {
      set: (field: string) => console.error(`a text of the field ${field} ran`),
    }),
  );
  return page;
}

/** As a link inside the product leads there, without loading it all again. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

test.beforeAll(async () => {
  test.setTimeout(240_000);
  meeting = await plantHostileMeeting();
});

for (const role of ROLES)
  test(`CVE-2026-23891: no page runs, loads or changes a hostile text for ${role}`, async ({ browser }) => {
    const page = await pageOf(browser, role);
    for (const { address, shows = {} } of VISITS) {
      const where = address(meeting);
      await page.goto(where);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(t('contributions:list.loading'))).toHaveCount(0);
      const fields = [...(shows.all ?? []), ...(shows[role] ?? [])];
      if (/sessions|browse|mine/.test(where) && fields.length > 0) {
        await expect(page.getByRole('article').first()).toBeVisible();
        await readOn(page);
      }
      if (where === meeting.discussed)
        await page.getByRole('button', { name: t('contributions:endorse.who') }).click();
      await expectShown(page, fields.flatMap(hostileTexts), `${where} for ${role}`);
    }
  });

test('CVE-2024-45572: every further field is text on the page of each contribution', async ({ browser }) => {
  // Who runs the desk reads also what is told in confidence.
  const page = await pageOf(browser, 'rapporteur');
  await page.goto('/j');
  for (const [at, address] of meeting.accepted.entries()) {
    await goTo(page, address);
    const names = detailNames(at % 2 === 0 ? 'RECOMMENDATION' : 'GOOD_PRACTICE').filter(
      (name) => !codeList(name),
    );
    await expectShown(
      page,
      ['title', 'text', ...names].map((field) => hostileTexts(field)[at]!),
      address,
    );
  }
});

test('why something was withdrawn is text at its address', async ({ browser }) => {
  const page = await pageOf(browser, 'public');
  await page.goto('/j');
  for (const [at, address] of meeting.withdrawn.entries()) {
    await goTo(page, address);
    await expectShown(page, [hostileTexts('withdrawal')[at]!], address);
    expect(await textOf(page)).not.toContain(hostileTexts('text')[at]);
  }
});

test('CVE-2024-32034: every text that waits is text on the desk, opened', async ({ browser }) => {
  const page = await pageOf(browser, 'rapporteur');
  await page.goto(`/m/${SLUG}/desk`);
  const queue = page.getByRole('list', { name: t('contributions:desk.queue') }).getByRole('button');
  await expect(queue).toHaveCount(COUNT);
  const opened: string[] = [];
  for (const item of await queue.all()) {
    const symbol = /T\d+\/\S+-\d{3}/.exec((await item.textContent()) ?? '')![0];
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'true');
    await expect(openItem(page).getByRole('heading').first()).toContainText(symbol);
    await button(openItem(page), 'contributions:desk.decline').click();
    await expect(page.getByRole('form', { name: t('contributions:desk.decline') })).toBeVisible();
    opened.push(await textOf(page));
  }
  for (const text of hostileTexts('revised')) expect(opened.join('\n')).toContain(text);
});

test('CVE-2024-32469, CVE-2024-41673, CVE-2023-34089: what an address carries is text, whichever page it leads to', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'public');
  await page.goto(`/m/${SLUG}?lang=${encodeURIComponent(allIn('language'))}`);
  const facets = ['theme', 'subregion', 'kind', 'session', 'language', 'order', 'first', 'after', 'url'];
  for (const text of hostileTexts('query')) {
    const given = [...facets.map((facet) => [facet, text]), ['q', text]];
    await goTo(page, `/m/${SLUG}/browse?${new URLSearchParams(given).toString()}`);
    await expectShown(page, [text], 'the search');
  }
  const all = encodeURIComponent(allIn('address'));
  for (const place of [
    '/j/',
    '/c/',
    '/m/',
    `/m/${SLUG}/sessions/`,
    '/',
    '/sign-in#token=',
    '/i#token=',
    '/back#',
  ]) {
    await goTo(page, `${place}${all}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a mail with hostile names and titles is text in a reader that would run it', async ({ browser }) => {
  const page = await pageOf(browser, 'public');
  for (const [at, address] of meeting.invited.entries()) {
    const { html, text } = await mailTo(address);
    await page.setContent(html);
    const texts = [hostileTexts('invitedName')[at]!, ...hostileTexts('meeting')];
    await expectShown(page, texts, `the mail to ${address}`);
    for (const one of texts) expect(text).toContain(one);
    const links = page.getByRole('link');
    await expect(links).toHaveCount(1);
    await expect(links).toHaveAttribute('href', /^http:\/\/127\.0\.0\.1:\d+\/i#token=[\w-]{43}$/);
  }
});
