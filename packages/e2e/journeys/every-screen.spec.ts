/** Every screen, for who may see it, before and after its clicks, on the narrowest phone and on a wide screen, in light and dark: whole and accessible. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/journey.js';
import {
  expectAccessible,
  expectAccessibleInBoth,
  expectNoSidewaysScroll,
} from '../support/accessibility.js';
import { expectAdaptable, expectOneLiveRegion } from '../support/adaptation.js';
import { arrive, demo, DESKTOP } from '../support/people.js';
import { openScreen, SCREENS } from '../support/screens.js';
import { SIGN_IN_REFUSED } from '../support/watch.js';
import { t } from '../support/words.js';

const NARROW = { width: 320, height: 640 };
/** And as high as a form is, for what stands under a bar until one scrolls is no smaller for it. */
const WIDE = { ...DESKTOP, height: 2400 };

// One page is loaded once and looked at many times.
test.describe.configure({ timeout: 300_000 });

for (const screen of SCREENS)
  test(`${screen.name} is whole and accessible, before and after the clicks`, async ({ browser }) => {
    const { page, context } = await arrive(browser, {
      role: screen.role,
      viewport: NARROW,
      touch: true,
      expected: [SIGN_IN_REFUSED],
    });
    const devtools = await context.newCDPSession(page);
    await openScreen(page, screen);
    expect(await expectOneLiveRegion(page, screen.name), 'said at load').toBe('');
    await expectAccessibleInBoth(page, screen.name, screen.stage);
    await expectAdaptable(page, devtools, screen.name);
    for (const { name, reach } of screen.states ?? []) {
      const where = `${screen.name}, ${name}`;
      await reach(page);
      await expectAccessibleInBoth(page, where, screen.stage);
      await expectAdaptable(page, devtools, where);
      await expectOneLiveRegion(page, where);
    }
    await page.setViewportSize(WIDE);
    await expectAccessible(page, `${screen.name}, wide`, screen.stage);
    await expectNoSidewaysScroll(page, `${screen.name}, wide`, screen.stage);
  });

/** What the table of addresses says, each as what an address of its kind looks like. */
function routes(): RegExp[] {
  const table = readFileSync(new URL('../../../web/src/app/routes.ts', import.meta.url), 'utf8');
  const under: Record<string, string> = { outside: '', inMeeting: '/m/:slug' };
  const paths = [...table.matchAll(/^ {2}(outside|inMeeting)\(\s*'(.*)',\s*async/gm)].map(
    ([, where, path]) => `${under[where!]}${path}`,
  );
  expect(paths, 'every route was understood').toHaveLength(table.match(/await import\(/g)!.length);
  return paths.map((path) => {
    const pattern = path
      .replace(/\/$/, '')
      .replace(/\/:\w+\?/, '(/[^/]+)?')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*\w+/, '.+');
    return new RegExp(`^${pattern}/?([?#].*)?$`);
  });
}

test('the list of screens knows every address of the product', () => {
  const addresses = SCREENS.map(({ address }) => address());
  const unseen = routes().filter((route) => !addresses.some((one) => route.test(one)));
  expect(unseen, 'routes without a screen in the list').toEqual([]);
});

test('signing in by a link and signing out again leaves nothing behind', async ({ browser }) => {
  const { page } = await arrive(browser);
  const account = demo().accounts.find((one) => one.role === 'delegate');
  await page.goto(`/sign-in#token=${account?.token}`);
  await page.getByRole('button', { name: t('web:signIn.send'), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.getByRole('link', { name: account?.name }).click();
  await expect(page.getByRole('heading', { name: t('web:me.title'), level: 1 })).toBeVisible();
  await expectAccessible(page, 'the account after signing in');
  await page.getByRole('button', { name: t('web:me.signOut') }).click();
  await expect(page.getByRole('link', { name: t('web:shell.join'), exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: account?.name })).toHaveCount(0);
  await page.goto('/me');
  await expect(page.getByText(t('web:me.nobody'))).toBeVisible();
});
