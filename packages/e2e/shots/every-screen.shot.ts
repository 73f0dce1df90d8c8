/** Takes each screen, as it opens and in its states, in each language, light and dark, on a phone and on a wide screen; and on paper. */
import { test } from '../support/journey.js';
import { openScreen, SCREENS } from '../support/screens.js';
import { endWatch } from '../support/watch.js';
import { LOOKS, PAPER, photographer } from './photographer.js';
import { PRINTED, STATES, type State } from './states.js';

// A picture shows what went wrong; judging it is the journeys' work.
test.afterEach(async () => void (await endWatch()));

const ALL: readonly State[] = [...SCREENS, ...STATES];

for (const screen of ALL)
  for (const look of LOOKS)
    test(`${screen.name} ${look.name}`, async ({ browser }) => {
      const { page, words, take } = await photographer(browser, screen.role, look);
      await screen.prepare?.(page);
      if (screen.prepare) await page.goto(screen.address());
      else await openScreen(page, screen, words);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await screen.act?.(page, words);
      if (!screen.prepare) await page.waitForLoadState('networkidle');
      await take(screen.name);
    });

for (const screen of PRINTED)
  for (const look of PAPER)
    test(`${screen.name} ${look.name}`, async ({ browser }) => {
      const { page, words, take } = await photographer(browser, screen.role, look);
      await openScreen(page, screen, words);
      await page.emulateMedia({ media: 'print' });
      await take(screen.name);
    });
