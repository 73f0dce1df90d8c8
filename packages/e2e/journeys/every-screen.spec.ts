/** Every screen, for who may see it, on the narrowest phone and on a wide screen, in light and dark: whole and accessible. */
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { arrive, demo, DESKTOP, type PersonOptions } from '../support/people.js';
import { CLOSED_SESSION, OPEN_SESSION } from '../support/session-screen.js';
import { t } from '../support/words.js';

const SIZES = [{ width: 320, height: 640 }, { width: 360, height: 740 }, DESKTOP];
const SCHEMES = ['light', 'dark'] as const;

interface Screen {
  name: string;
  address: () => string;
  role?: PersonOptions['role'];
}

const inMeeting = (rest: string) => () => `/m/${demo().meeting}${rest}`;

const SCREENS: Screen[] = [
  { name: 'the list of meetings', address: () => '/' },
  { name: 'joining without a code', address: () => '/j' },
  { name: 'joining with a code', address: () => `/j/${demo().joinCode}` },
  { name: 'signing in', address: () => '/sign-in' },
  { name: 'the account of nobody', address: () => '/me' },
  { name: 'the account', address: () => '/me', role: 'expert' },
  { name: 'the agenda for the public', address: inMeeting('') },
  { name: 'the agenda for the secretariat', address: inMeeting(''), role: 'secretariat' },
  { name: 'the open session for the public', address: inMeeting(`/sessions/${OPEN_SESSION}`) },
  { name: 'the open session', address: inMeeting(`/sessions/${OPEN_SESSION}`), role: 'expert' },
  { name: 'a closed session', address: inMeeting(`/sessions/${CLOSED_SESSION}`), role: 'expert' },
  { name: 'an item that takes nothing', address: inMeeting('/sessions/1') },
  { name: 'browsing', address: inMeeting('/browse') },
  { name: 'browsing with a filter that finds nothing', address: inMeeting('/browse?q=xyzzyx') },
  { name: 'the own contributions', address: inMeeting('/mine'), role: 'expert' },
  { name: 'the own contributions of nobody', address: inMeeting('/mine') },
  { name: 'the desk', address: inMeeting('/desk'), role: 'rapporteur' },
  { name: 'the desk for who may not see it', address: inMeeting('/desk'), role: 'expert' },
  { name: 'a contribution for the public', address: () => '/c/SCL2017/T1/R-001' },
  { name: 'a contribution', address: () => '/c/SCL2017/T1/R-001', role: 'delegate' },
  { name: 'a contribution that is not there', address: () => '/c/SCL2017/T9/R-999' },
  { name: 'an address that leads nowhere', address: () => '/nowhere' },
  { name: 'a meeting that is not there', address: () => '/m/nowhere' },
];

for (const { name, address, role } of SCREENS)
  for (const colorScheme of SCHEMES)
    test(`${name} is whole and accessible in ${colorScheme}`, async ({ browser }) => {
      const { page } = await arrive(browser, { role, colorScheme });
      for (const viewport of SIZES) {
        await page.setViewportSize(viewport);
        await page.goto(address());
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(t('contributions:list.loading'))).toHaveCount(0);
        const where = `${name}, ${colorScheme}, ${viewport.width} px`;
        await expectAccessible(page, where);
        await expectNoSidewaysScroll(page, where);
      }
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
