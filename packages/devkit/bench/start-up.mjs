/** How long a first visit takes on the hall's worst network, until the form takes typing; and what it fetches. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromiumPath } from '../lib/chromium.mjs';
import { ROOT } from '../lib/paths.mjs';
import { withServedDemo } from './served-demo.mjs';

const { chromium } = createRequire(path.join(ROOT, 'packages/e2e/package.json'))('@playwright/test');

const BYTES_PER_SECOND = 400_000 / 8;
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: BYTES_PER_SECOND,
  uploadThroughput: BYTES_PER_SECOND,
};
const PHONE = { width: 360, height: 740 };
const ROUNDS = 3;
/** Promised: seconds until the form takes typing, and kilobytes of page and answers. */
const MOST_SECONDS = 8;
const MOST_ANSWERS_KB = 40;

/**
 * @typedef {import('./served-demo.mjs').Demo} Demo
 * @typedef {{ name: string, address: (demo: Demo) => string, field: string, role?: string }} Visit
 * @type {Visit[]}
 */
const VISITS = [
  { name: 'join link', address: ({ joinCode }) => `/j/${joinCode}`, field: 'main form input' },
  {
    name: 'session page',
    address: ({ meeting }) => `/m/${meeting}/sessions/6`,
    field: 'main form textarea',
    role: 'expert',
  },
];

/** Counts what comes over the network, by kind. @param {any} session of the developer's protocol */
function counted(session) {
  const kinds = new Map();
  const sums = { requests: 0, scriptsKb: 0, stylesKb: 0, pageAndAnswersKb: 0 };
  session.on('Network.responseReceived', (/** @type {any} */ { requestId, type }) =>
    kinds.set(requestId, type),
  );
  session.on('Network.loadingFinished', (/** @type {any} */ { requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    const kb = encodedDataLength / 1000;
    sums.requests += 1;
    if (kind === 'Script') sums.scriptsKb += kb;
    else if (kind === 'Stylesheet') sums.stylesKb += kb;
    else sums.pageAndAnswersKb += kb;
  });
  return sums;
}

/** @param {any} browser @param {Demo} demo @param {Visit} visit */
async function firstVisit(browser, demo, { address, field, role }) {
  const context = await browser.newContext({ baseURL: demo.url, viewport: PHONE, locale: 'es-CL' });
  try {
    const token = demo.accounts.find((one) => one.role === role)?.token;
    if (token) await context.request.post('/auth/sign-in', { data: { token } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    const sums = counted(session);
    await page.goto(address(demo), { waitUntil: 'commit' });
    await page.locator(field).first().pressSequentially('a', { timeout: 120_000 });
    const seconds = (await page.evaluate('performance.now()')) / 1000;
    return { seconds, ...sums };
  } finally {
    await context.close();
  }
}

/** Two digits are enough for a person. @param {Record<string, number>} figures */
const rounded = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 100) / 100]));

/** @param {any} browser @param {Demo} demo @param {Visit} visit the best of some rounds, since a busy machine only ever adds */
async function measured(browser, demo, visit) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await firstVisit(browser, demo, visit));
  rounds.sort((one, other) => one.seconds - other.seconds);
  const worst = rounds.at(-1)?.seconds ?? 0;
  return rounded({ ...rounds[0], worst });
}

export async function startUp() {
  /** @type {Record<string, Record<string, number>>} */
  const figures = {};
  await withServedDemo(async (demo) => {
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
    try {
      for (const visit of VISITS) figures[visit.name] = await measured(browser, demo, visit);
    } finally {
      await browser.close();
    }
  });
  process.stdout.write(
    'first visit at 400 kbit/s and 400 ms, until the form takes typing (best and worst of 3)\n',
  );
  console.table(figures);
  const holds = Object.values(figures).every(
    ({ seconds = Infinity, pageAndAnswersKb = Infinity }) =>
      seconds <= MOST_SECONDS && pageAndAnswersKb <= MOST_ANSWERS_KB,
  );
  if (!holds) process.stdout.write(`promised: ${MOST_SECONDS} s, page and answers ${MOST_ANSWERS_KB} kB\n`);
  return { figures, holds };
}
