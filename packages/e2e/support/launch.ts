/** How Chromium is started, for the journeys' own browser and for one that keeps a device's folder. */
const chromium = process.env['CHROMIUM_PATH'];

export const LAUNCH = {
  ...(chromium ? { executablePath: chromium } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
};
