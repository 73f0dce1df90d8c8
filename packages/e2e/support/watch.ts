/** What no browser of a journey may do unnoticed: break the page's policy, fail, complain, or ask anybody but us. */
import type { BrowserContext } from '@playwright/test';

/** What the browser says where a journey cuts the network. */
export const NETWORK_CUT = /ERR_INTERNET_DISCONNECTED/;
/** What the browser says where the server answers that it cannot. */
export const SERVER_FAILED = /status of 503/;
/** What the browser says where a sign-in, a code or a link is refused on purpose. */
export const SIGN_IN_REFUSED = /status of 401 .*\/auth\//;

const LOCAL = new Set(['data:', 'blob:', 'about:']);

/** The browsers that are open now, and what they have done so far; null while no journey would hear of it. */
const open = new Set<BrowserContext>();
let faults: string[] | null = null;

function isForeign(address: string, home: string): boolean {
  const { protocol, host } = new URL(address);
  return !LOCAL.has(protocol) && host !== new URL(home).host;
}

/** Chromium says most violations on the console too, but not from within a frame that is gone at once. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`violates ${effectiveDirective}: ${blockedURI} ${sample}`),
  );
}

/** @param expected of what this person's browser may say, because the journey provokes it */
export async function watch(
  context: BrowserContext,
  home: string,
  expected: readonly RegExp[] = [],
): Promise<void> {
  const note = (fault: string): void => {
    if (!expected.some((one) => one.test(fault))) faults?.push(fault);
  };
  if (!faults) throw new Error('A journey takes its `test` from support/journey.js, which ends the watch.');
  open.add(context);
  context.on('weberror', (one) => note(`page error: ${String(one.error())}`));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) note(`foreign request: ${request.url()}`);
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isForeign(socket.url(), home)) note(`foreign socket: ${socket.url()}`);
    }),
  );
  await context.addInitScript(tellViolations);
}

export function beginWatch(): void {
  faults = [];
}

/** Closes every browser and answers with what they did that nobody expected. */
export async function endWatch(): Promise<string[]> {
  for (const context of open) await context.close();
  open.clear();
  const found = faults ?? [];
  faults = null;
  return found;
}
