/** The pictures: every screen of the built product with the demo, as its users see it, into .cache/shots. */
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.js';

export default defineConfig(journeys, {
  testDir: 'shots',
  testMatch: '*.shot.ts',
  outputDir: 'results/shots',
  reporter: 'line',
  globalSetup: './shots/global-setup.ts',
  workers: 1,
  // The words after `npm run shots --`: pictures whose name holds every one of them.
  grep: new RegExp(
    (process.env['SHOTS_WORDS'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => `(?=.*\\b${word}\\b)`)
      .join(''),
    'i',
  ),
});
