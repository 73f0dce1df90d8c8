/** Takes what the clicks on each screen lead to, in the order in which they are made, light and dark, on a phone and on a wide screen. */
import { test } from '../support/journey.js';
import { openScreen, SCREENS } from '../support/screens.js';
import { endWatch } from '../support/watch.js';
import { LOOKS, photographer } from './photographer.js';

test.afterEach(async () => void (await endWatch()));

for (const screen of SCREENS.filter(({ states }) => states))
  // The words of the clicks are the hall's.
  for (const look of LOOKS.filter(({ language }) => language === 'es'))
    test(`clicks ${screen.name} ${look.name}`, async ({ browser }) => {
      const { page, take } = await photographer(browser, screen.role, look);
      await openScreen(page, screen);
      for (const { name, reach } of screen.states ?? []) {
        await page.setViewportSize(look.viewport);
        await reach(page);
        await take(`${screen.name} ${name}`);
      }
    });
