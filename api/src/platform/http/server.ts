/** Dresses the application for HTTP: headers, the web, bodies, checks of input, and its own words for what fails. */
import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config.js';
import { BODY_LIMIT } from '../graphql/limits.js';
import { answerInTime } from './deadline.js';
import { keepNothing, securityHeaders } from './headers.js';
import { RefusalsFilter } from './refusals.filter.js';
import { webAssets } from './web-assets.js';

/** Behind a proxy that ends TLS the address of the client is in a header; only a proxy on this machine is believed. */
const TRUSTED_PROXIES = 'loopback';

export function dressForHttp(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.set('trust proxy', TRUSTED_PROXIES);
  app.use(securityHeaders(config));
  app.use(keepNothing);
  app.use(answerInTime);
  const web = webAssets();
  if (web) app.use(web);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalPipes(new ValidationPipe({ transform: true, forbidUnknownValues: false }));
  app.useGlobalFilters(new RefusalsFilter());
}
