/** The product as one process: HTTP, websocket and background jobs, until it is asked to stop. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import { connectedApplication } from './program/application.js';
import { failed } from './program/fatal.js';
import { endWhenAsked } from './program/signals.js';
import { MeetingCommand } from './modules/admin/meeting.command.js';
import { readConfig, type Config } from './platform/config/config.js';
import { DatabaseChannel } from './platform/events/database-channel.js';
import { JobRunner } from './platform/jobs/job-runner.service.js';
import { terminalTexts } from './program/terminal-texts.js';

/** A house without a meeting has no door: say how to make one. */
async function sayHowToBegin(app: NestExpressApplication): Promise<void> {
  if (await app.get(MeetingCommand).hasMeeting()) return;
  const say = await terminalTexts([]);
  process.stdout.write(`${say('start.noMeeting')}\n`);
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
