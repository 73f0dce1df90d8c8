/** Who takes the pictures: signed in once as each role, and a fresh browser for each picture. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { translator } from '@aportes/i18n/translator';
import { CACHE } from '../../devkit/lib/paths.mjs';
import { arrive, DESKTOP, PHONE, type PersonOptions } from '../support/people.js';

const FOLDER = path.join(CACHE, 'shots');

/** Beyond this a page only repeats itself. */
const LONGEST = 3_000;

type Required = 'viewport' | 'language' | 'colorScheme';
type Look = { name: string } & { [K in Required]: NonNullable<PersonOptions[K]> };

/** Width, colours and language of one picture. */
export const LOOKS: readonly Look[] = [PHONE, DESKTOP].flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['es', 'en', 'pt', 'fr'] as const).map((language) => ({
      name: `${viewport.width} ${colorScheme} ${language}`,
      viewport,
      colorScheme,
      language,
    })),
  ),
);

/** A4 upright, as wide as a browser lays it out. */
export const PAPER: readonly Look[] = (['es', 'fr'] as const).map((language) => ({
  name: `paper ${language}`,
  viewport: { width: 718, height: 1040 },
  colorScheme: 'light',
  language,
}));

/** Signing in is limited, and pictures are many. */
const signedIn = new Map<string, ReturnType<BrowserContext['cookies']>>();

async function cookiesOf(browser: Browser, role: PersonOptions['role']) {
  const { context } = await arrive(browser, { role });
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

const nameOf = (words: string) => words.replace(/\W+/g, '-');

interface Photographer {
  page: Page;
  words: Awaited<ReturnType<typeof translator>>;
  /** What is seen at first and, where there is more, the whole page. */
  take: (name: string) => Promise<void>;
}

export async function photographer(
  browser: Browser,
  role: PersonOptions['role'],
  look: Look,
): Promise<Photographer> {
  const { page, context } = await arrive(browser, look);
  if (role) {
    if (!signedIn.has(role)) signedIn.set(role, cookiesOf(browser, role));
    await context.addCookies((await signedIn.get(role)) ?? []);
  }
  mkdirSync(FOLDER, { recursive: true });
  const take = async (name: string) => {
    const file = path.join(FOLDER, nameOf(`${name} ${look.name}`));
    await page.screenshot({ path: `${file}.png`, animations: 'disabled' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height <= look.viewport.height) return;
    // A page of the browser's own height, so that what sticks to its edges stands there.
    await page.setViewportSize({ ...look.viewport, height: Math.min(height, LONGEST) });
    await page.screenshot({ path: `${file}.whole.png`, animations: 'disabled' });
  };
  return { page, words: await translator(look.language), take };
}
