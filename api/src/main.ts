/** The product as one process: HTTP, websocket and background jobs, until it is asked to stop. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import { connectedApplication } from './program/application.js';
import { failed } from './program/fatal.js';
import { endWhenAsked } from './program/signals.js';
import { readConfig, type Config } from './platform/config/config.js';
import { DatabaseChannel } from './platform/events/database-channel.js';
import { JobRunner } from './platform/jobs/job-runner.service.js';
import { setupLines } from './program/setup-lines.js';

/** A house without a meeting has no door: each start makes a new one. */
async function sayHowToBegin(app: NestExpressApplication): Promise<void> {
  const lines = await setupLines(app);
  if (lines) process.stdout.write(`${lines.join('\n')}\n`);
}

/** As Nest's own `listen`, which writes an error of its own to the log before anybody can say what is wrong. */
async function listen(app: NestExpressApplication, { port, host }: Config): Promise<void> {
  const server = app.getHttpServer();
  server.listen(port, host);
  await once(server, 'listening');
}

async function serve(config: Config): Promise<void> {
  const app = await connectedApplication(config);
  await app.get(DatabaseChannel).start();
  endWhenAsked(app);
  await app.get(JobRunner).start();
  await listen(app, config);
  if (config.isProduction) await sayHowToBegin(app);
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  await failed(error);
}
