/** Makes the application, connected or not: what the server, the worker and the command line share. */
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import type { Config } from '../platform/config/config.js';
import { dressForHttp } from '../platform/http/server.js';

/** What went wrong, and nothing else: in production as lines of JSON for machines. */
function loggerOf({ isProduction }: Config): ConsoleLogger {
  return new ConsoleLogger({ json: isProduction, logLevels: ['warn', 'error', 'fatal'] });
}

/** Everything but the connection to the database. */
export async function createApplication(
  config: Config,
  queryTimeout?: number,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config, queryTimeout), {
    bodyParser: false,
    abortOnError: false,
    logger: loggerOf(config),
  });
  dressForHttp(app, config);
  return app;
}

export async function connectedApplication(
  config: Config,
  queryTimeout?: number,
): Promise<NestExpressApplication> {
  const app = await createApplication(config, queryTimeout);
  await app.get(DataSource).initialize();
  return app.init();
}
