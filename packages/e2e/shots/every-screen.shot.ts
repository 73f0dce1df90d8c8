/** Takes each screen in each language, light and dark, on a phone and on a wide screen. */
import { test } from '../support/journey.js';
import { openScreen, SCREENS } from '../support/screens.js';
import { LOOKS, photographer } from './photographer.js';

for (const screen of SCREENS)
  for (const look of LOOKS)
    test(`${screen.name} ${look.name}`, async ({ browser }) => {
      const { page, words, take } = await photographer(browser, screen.role, look);
      await openScreen(page, screen, words);
      await take(screen.name);
    });
