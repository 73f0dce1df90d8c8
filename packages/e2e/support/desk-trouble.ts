/** The desk while what waits is on its way, cannot be had, or the network goes: how each comes about, and what then stands there. */
import { expect, type Page } from '@playwright/test';
import type { translator } from '@aportes/i18n/translator';
import type { Stage } from './accessibility.js';
import { demo } from './people.js';
import { t } from './words.js';

type Words = Awaited<ReturnType<typeof translator>>;

export interface DeskTrouble {
  name: string;
  address: () => string;
  role: 'rapporteur';
  stage?: Stage;
  /** Before the desk is opened. */
  prepare?: (page: Page) => Promise<void>;
  /** Once it has been opened; `words` are those of the browser's language. */
  reach: (page: Page, words?: Words) => Promise<void>;
}

/** What is asked for by this name is answered by nobody, or by a server that has failed. */
async function meet(page: Page, name: string, how: 'held' | 'failing'): Promise<void> {
  await page.route('**/graphql', (route) => {
    const asked = (route.request().postData() ?? '').includes(`"${name}"`);
    if (!asked) return route.continue();
    return how === 'held' ? undefined : route.fulfill({ status: 503, body: '' });
  });
}

/** What an earlier journey left in somebody's hand is theirs until it lapses. */
const openFirst = async (page: Page, words: Words) => {
  await page
    .getByRole('list', { name: words('contributions:desk.queue') })
    .getByRole('button')
    .filter({ hasNotText: words('contributions:desk.reviewing', { name: '' }).trim() })
    .first()
    .click();
  await expect(
    page.getByRole('button', { name: words('contributions:desk.accept'), exact: true }),
  ).toBeVisible();
};

const AT_DESK = { address: () => `/m/${demo().meeting}/desk`, role: 'rapporteur' } as const;

export const DESK_TROUBLE: readonly DeskTrouble[] = [
  {
    ...AT_DESK,
    name: 'the desk loading',
    stage: 'on its way',
    prepare: (page) => meet(page, 'DeskQueue', 'held'),
    reach: (page, words = t) => expect(page.getByText(words('contributions:list.loading'))).toBeVisible(),
  },
  {
    ...AT_DESK,
    name: 'the desk failing',
    prepare: (page) => meet(page, 'DeskQueue', 'failing'),
    reach: (page, words = t) =>
      expect(page.getByRole('button', { name: words('web:failure.retry') })).toBeVisible(),
  },
  {
    ...AT_DESK,
    name: 'the desk without its context',
    prepare: (page) => meet(page, 'Neighbours', 'failing'),
    reach: async (page, words = t) => {
      await openFirst(page, words);
      const tab = page.getByRole('tab', { name: words('contributions:desk.context') });
      if (await tab.isVisible()) await tab.click();
      await expect(page.getByRole('button', { name: words('web:failure.retry') })).toBeVisible();
    },
  },
  {
    ...AT_DESK,
    name: 'the desk offline',
    reach: async (page, words = t) => {
      await openFirst(page, words);
      await page.context().setOffline(true);
      // The words up to the time.
      const said = words('web:shell.offline', { time: '|' }).split('|')[0]!.trim();
      await expect(page.getByRole('banner').getByText(said)).toBeVisible();
    },
  },
  {
    ...AT_DESK,
    name: 'the desk after a decision that did not arrive',
    reach: async (page, words = t) => {
      await openFirst(page, words);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: words('contributions:desk.accept'), exact: true }).click();
      await expect(
        page.getByRole('alert').filter({ hasText: words('web:failure.unreachable') }),
      ).toBeVisible();
      await expect(page.getByRole('article')).toBeVisible();
    },
  },
];
