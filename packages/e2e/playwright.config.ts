/** Browser journeys: the built product on its own database, driven by Chromium. */
import { defineConfig } from '@playwright/test';
import { LAUNCH } from './support/launch.js';

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'results/artifacts',
  reporter: [['line'], ['./support/page-reporter.ts'], ['json', { outputFile: 'results/report.json' }]],
  globalSetup: './support/global-setup.ts',
  // The journeys of a worker share one meeting; each brings its own texts, so order does not matter.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    // Our policies are part of what is tested, so nothing of the page is bypassed.
    bypassCSP: false,
    // Keeping the shell is a third of what a new browser does: those keep it that go without a network or meet a new build.
    serviceWorkers: 'block',
    launchOptions: LAUNCH,
  },
});
