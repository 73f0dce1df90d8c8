/** Keeps the shell of the application on the device, so that it opens without a network; nothing that any account sees passes here. */

interface Shell {
  /** Another one with every build. */
  version: string;
  /** The page and the files that its routes need. */
  files: string[];
}

/** Written in by the build. */
declare const SHELL: Shell;

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `aportes-shell-${SHELL.version}`;
const PAGE = '/';

/** Addresses that answer to programs, or with what belongs to one person. */
const NOT_A_PAGE = /^\/(graphql|auth|healthz|readyz|version)(\/|$)|\.\w+$/;

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  // The page is asked for anew; its hashed files never change, and most have just been loaded.
  await cache.add(new Request(PAGE, { cache: 'reload' }));
  await cache.addAll(SHELL.files);
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

async function page(): Promise<Response> {
  return (await caches.match(PAGE)) ?? fetch(PAGE);
}

/** A file whose name holds a digest of its content: what is here is right. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

/** What the page had loaded before this worker stood beside it, such as the words of its language. */
async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const url of urls.filter((one) => new URL(one).pathname.startsWith('/assets/')))
    if (!(await cache.match(url, { ignoreVary: true }))) await cache.add(url).catch(() => {});
}

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && !NOT_A_PAGE.test(pathname)) event.respondWith(page());
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});
worker.addEventListener('message', (event) => {
  const message = event.data as { takeOver?: boolean; keep?: string[] };
  if (message.takeOver) void worker.skipWaiting();
  if (message.keep) event.waitUntil(keep(message.keep));
});
