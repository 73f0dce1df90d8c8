/** Dresses the application for HTTP: headers, the web, bodies, checks of input, and its own words for what fails. */
import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Server } from 'node:http';
import type { Config } from '../config/config.js';
import { BODY_LIMIT } from '../graphql/limits.js';
import { bareRefusal } from './bare-refusal.js';
import { answerInTime } from './deadline.js';
import { keepNothing, securityHeaders } from './headers.js';
import { PageStatus } from './page-status.js';
import { PublicAnswers } from './public-answers.js';
import { RefusalsFilter } from './refusals.filter.js';
import { webAssets } from './web-assets.js';

const COMPRESSED_FROM_BYTES = 2048;

/**
 * Longer than any proxy or client keeps a connection that nobody uses (milliseconds): who closes first must not be the
 * server, or what is sent in that moment is cut off.
 */
const KEPT_OPEN_MS = 75_000;

export function dressForHttp(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  // Behind a proxy that ends TLS the address of the client is in a header; without a word, only one on this machine is believed.
  app.set('trust proxy', config.trustProxy);
  app.use(securityHeaders(config));
  app.use(keepNothing);
  app.use(answerInTime);
  const web = webAssets(config, app.get(PageStatus));
  if (web) app.use(web);
  // The web is compressed already; an answer from here on is, where it is long enough to gain by it.
  app.use(compression({ threshold: COMPRESSED_FROM_BYTES }));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(app.get(PublicAnswers).handler(config));
  app.useGlobalPipes(new ValidationPipe({ transform: true, forbidUnknownValues: false }));
  app.useGlobalFilters(new RefusalsFilter());
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = KEPT_OPEN_MS;
  refuseWhatIsNoRequest(server, config);
}

/** Node would answer without a header. */
function refuseWhatIsNoRequest(server: Server, config: Config): void {
  const refuse = bareRefusal(config);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400),
  );
}
