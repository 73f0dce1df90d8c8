/** Every screen, for who may see it, on the narrowest phone and on a wide screen, in light and dark: whole and accessible. */
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { expect, test } from '../support/journey.js';
import { arrive, demo, DESKTOP } from '../support/people.js';
import { openScreen, SCREENS } from '../support/screens.js';
import { t } from '../support/words.js';

const SIZES = [{ width: 320, height: 640 }, { width: 360, height: 740 }, DESKTOP];
const SCHEMES = ['light', 'dark'] as const;

for (const screen of SCREENS)
  for (const colorScheme of SCHEMES)
    test(`${screen.name} is whole and accessible in ${colorScheme}`, async ({ browser }) => {
      const { page } = await arrive(browser, { role: screen.role, colorScheme });
      for (const viewport of SIZES) {
        await page.setViewportSize(viewport);
        await openScreen(page, screen);
        const where = `${screen.name}, ${colorScheme}, ${viewport.width} px`;
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
