/** Serves the built web: hashed assets for ever, everything else asked for again, and one page for every address in it. */
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Config } from '../config/config.js';
import { pagePreloads } from './page-preloads.js';

const FOLDER = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

/** Addresses that answer to programs. */
const NOT_A_PAGE = /^\/(graphql|auth|healthz|readyz|version|assets)(\/|$)/;

/** Vite names these by their content. */
const HASHED = /^\/assets\//;

function setHeaders(response: ServerResponse, pathname: string): void {
  const forEver = HASHED.test(pathname);
  response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Somebody typed or followed an address, rather than a script asking for a file. */
function isNavigation({ method, path: pathname, headers }: Request): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || NOT_A_PAGE.test(pathname)) return false;
  return !path.extname(pathname) && (headers.accept ?? '').includes('text/html');
}

/** The worker of the offline shell, and what is served in its place to take it off the devices. */
const WORKER = '/worker.js';
const WORKER_OFF = '/worker-off.js';

/** Null where the web was not built: the API serves alone. */
export function webAssets({
  offlineShell,
}: Pick<Config, 'offlineShell'>):
  ((request: Request, response: Response, next: NextFunction) => void) | null {
  if (!existsSync(path.join(FOLDER, 'index.html'))) return null;
  const serve = sirv(FOLDER, { brotli: true, gzip: true, etag: true, setHeaders });
  const preloads = pagePreloads(path.join(FOLDER, '.vite/page-files.json'));
  return (request, response, next) => {
    if (!offlineShell && request.path === WORKER) request.url = WORKER_OFF;
    const asked = isNavigation(request) ? preloads(request.url, request.headers['accept-language']) : '';
    if (asked) response.setHeader('Link', asked);
    serve(request, response, () => {
      if (!isNavigation(request)) return next();
      request.url = '/';
      serve(request, response, next);
    });
  };
}
