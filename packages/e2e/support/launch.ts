/** How Chromium is started, for the journeys' own browser and for one that keeps a device's folder. */
const chromium = process.env['CHROMIUM_PATH'];

export const LAUNCH = {
  ...(chromium ? { executablePath: chromium } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    // A page is there for seconds: making its scripts faster would take longer than it saves.
    '--js-flags=--no-maglev --no-turbofan',
  ],
};
