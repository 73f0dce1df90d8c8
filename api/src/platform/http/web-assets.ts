/** Serves the built web: hashed assets for ever, everything else asked for again, and one page for every address in it. */
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { API_FOLDER } from '../config/api-folder.js';
import type { Config } from '../config/config.js';
import type { PageStatus } from './page-status.js';
import { pagePreloads } from './page-preloads.js';

const FOLDER = path.join(API_FOLDER, '../web/dist');

/** Addresses that answer to programs. */
const NOT_A_PAGE = /^\/(graphql|auth|mail|healthz|readyz|version|assets)(\/|$)/;

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

/** The page in full, also for a browser that has kept it, and by another status than the file's. */
function answerBy(status: number, request: Request, response: Response): void {
  delete request.headers['if-none-match'];
  delete request.headers.range;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (_code: number, headers?: unknown) =>
    writeHead(status, headers as OutgoingHttpHeaders);
}

/** Null where the web was not built: the API serves alone. */
export function webAssets(
  { offlineShell }: Pick<Config, 'offlineShell'>,
  statuses: Pick<PageStatus, 'of'>,
): ((request: Request, response: Response, next: NextFunction) => void) | null {
  if (!existsSync(path.join(FOLDER, 'index.html'))) return null;
  const serve = sirv(FOLDER, { brotli: true, gzip: true, etag: true, setHeaders });
  const preloads = pagePreloads(path.join(FOLDER, '.vite/page-files.json'));
  return (request, response, next) => {
    if (!offlineShell && request.path === WORKER) request.url = WORKER_OFF;
    const asked = isNavigation(request) ? preloads(request.url, request.headers['accept-language']) : '';
    if (asked) response.setHeader('Link', asked);
    serve(request, response, () => {
      if (!isNavigation(request)) return next();
      void statuses.of(request.path).then((status) => {
        if (status !== null) answerBy(status, request, response);
        request.url = '/';
        serve(request, response, next);
      });
    });
  };
}
