/** What a screen shows besides what it opens with: waiting, refusing, sent, wrong, opened, far too much, nothing. */
import { expect, type Page } from '@playwright/test';
import type { translator } from '@aportes/i18n/translator';
import { DESK_TROUBLE } from '../support/desk-trouble.js';
import { demo } from '../support/people.js';
import type { Screen } from '../support/screens.js';
import { OPEN_SESSION, sentence } from '../support/session-screen.js';
import { NOTHING, PLENTY } from './global-setup.js';

type Words = Awaited<ReturnType<typeof translator>>;

export interface State extends Screen {
  /** Before it is opened. */
  prepare?: (page: Page) => Promise<void>;
  act?: (page: Page, words: Words) => Promise<void>;
}

const inMeeting = (rest: string) => () => `/m/${demo().meeting}${rest}`;
const session = inMeeting(`/sessions/${OPEN_SESSION}`);
const practice = () => '/c/SCL2017/T1/R-001';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Holds back what is asked for besides the frame. */
async function hold(page: Page): Promise<void> {
  await page.route('**/graphql', (route) =>
    /query (Meeting|Standing)\b/.test(route.request().postData() ?? '') ? route.continue() : undefined,
  );
}

async function refuse(page: Page): Promise<void> {
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation ') ? route.abort() : route.continue(),
  );
}

async function write(page: Page, words: Words): Promise<void> {
  await page
    .getByRole('textbox', { name: words('contributions:capture.text.RECOMMENDATION') })
    .fill(sentence('abran una ventanilla'));
  await page.getByRole('checkbox', { name: words('vocabulary:addressee.STATES'), exact: true }).check();
}

async function send(page: Page, words: Words): Promise<void> {
  await press(page, words('contributions:capture.send'));
}

async function wall(page: Page, words: Words): Promise<void> {
  const tab = page.getByRole('tab', { name: words('contributions:session.wall') });
  if (await tab.isVisible()) await tab.click();
  await expect(page.getByRole('article').first()).toBeVisible();
}

const atDesk = async (page: Page) => {
  await page.getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('article')).toBeVisible();
};

export const STATES: readonly State[] = [
  { name: 'state the session loading', address: session, role: 'expert', prepare: hold },
  {
    name: 'state the session offline',
    address: session,
    role: 'expert',
    act: async (page) => {
      await page.context().setOffline(true);
      await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
    },
  },
  { name: 'state the wall', address: session, role: 'expert', act: wall },
  {
    name: 'state more places',
    address: inMeeting(''),
    role: 'secretariat',
    act: async (page, words) => {
      const more = page.getByRole('button', { name: words('web:shell.more'), exact: true });
      if (await more.isVisible()) await more.click();
    },
  },
  {
    name: 'state the session not sent',
    address: session,
    role: 'expert',
    prepare: refuse,
    act: async (page, words) => {
      await write(page, words);
      await send(page, words);
      // What is not sent waits on the device.
      await expect(page.getByRole('heading', { name: words('web:outbox.saved') })).toBeVisible();
    },
  },
  { name: 'state the session with problems', address: session, role: 'expert', act: send },
  {
    name: 'state the session sent',
    address: session,
    role: 'expert',
    act: async (page, words) => {
      await write(page, words);
      await send(page, words);
      await expect(page.getByRole('button', { name: words('contributions:capture.another') })).toBeVisible();
    },
  },
  {
    name: 'state the session opened up',
    address: session,
    role: 'expert',
    act: async (page) => {
      for (const one of await page.locator('details').all()) await one.locator('> summary').click();
    },
  },
  {
    name: 'state a stance on the wall',
    address: session,
    role: 'expert',
    act: async (page, words) => {
      await wall(page, words);
      await press(page, words('contributions:endorse.others'));
    },
  },
  {
    name: 'state the filters',
    address: inMeeting('/browse?theme=t1&kind=RECOMMENDATION'),
    act: async (page, words) => {
      const filters = page.getByRole('button', { name: words('contributions:browse.filters') });
      if (await filters.isVisible()) await filters.click();
    },
  },
  ...DESK_TROUBLE.map(({ reach, ...one }) => ({ ...one, name: `state ${one.name}`, act: reach })),
  { name: 'state the desk with an item', address: inMeeting('/desk'), role: 'rapporteur', act: atDesk },
  {
    name: 'state the desk declining',
    address: inMeeting('/desk'),
    role: 'rapporteur',
    act: async (page, words) => {
      await atDesk(page);
      await press(page, words('contributions:desk.decline'));
      await press(page, words('contributions:desk.sendDecline'));
    },
  },
  {
    name: 'state an answer to a request',
    address: inMeeting('/mine'),
    role: 'expert',
    act: (page) => page.locator('summary').first().click(),
  },
  {
    name: 'state a contribution being linked',
    address: practice,
    role: 'expert',
    act: async (page, words) => {
      await press(page, words('contributions:links.add'));
      await page
        .getByRole('group', { name: words('contributions:links.which') })
        .getByRole('radio')
        .first()
        .check();
    },
  },
  {
    name: 'state a contribution with its supporters',
    address: practice,
    role: 'delegate',
    act: async (page, words) => {
      await press(page, words('contributions:endorse.who'));
      await expect(page.getByRole('list', { name: words('contributions:endorse.who') })).toBeVisible();
    },
  },
  {
    name: 'state joining with problems',
    address: () => `/j/${demo().joinCode}`,
    act: (page, words) => press(page, words('web:join.send')),
  },
  { name: 'state plenty agenda', address: () => `/m/${PLENTY}` },
  { name: 'state plenty browse', address: () => `/m/${PLENTY}/browse` },
  { name: 'state plenty session', address: () => `/m/${PLENTY}/sessions/5` },
  { name: 'state nothing agenda', address: () => `/m/${NOTHING}` },
  { name: 'state nothing browse', address: () => `/m/${NOTHING}/browse` },
  { name: 'state nothing session', address: () => `/m/${NOTHING}/sessions/5` },
];

/** What people print. */
export const PRINTED: readonly Screen[] = [
  { name: 'print a contribution', address: practice },
  { name: 'print browsing', address: inMeeting('/browse') },
  { name: 'print the agenda', address: inMeeting('') },
  { name: 'print the open session', address: session, role: 'expert' },
  { name: 'print the own contributions', address: inMeeting('/mine'), role: 'expert' },
  { name: 'print the desk', address: inMeeting('/desk'), role: 'rapporteur' },
  { name: 'print the people', address: inMeeting('/people'), role: 'secretariat' },
  { name: 'print the list of meetings', address: () => '/' },
];
