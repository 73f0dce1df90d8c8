/** The product as one process: HTTP, websocket and background jobs, until it is asked to stop. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { connectedApplication } from './program/application.js';
import { failed } from './program/fatal.js';
import { MeetingCommand } from './modules/admin/meeting.command.js';
import { readConfig, type Config } from './platform/config/config.js';
import { DatabaseChannel } from './platform/events/database-channel.js';
import { terminalTexts } from './program/terminal-texts.js';

/** What began is finished within this time, then the process ends all the same (milliseconds). */
const LAST_WORK_MS = 8_000;

function endWhenAsked(app: NestExpressApplication): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), LAST_WORK_MS).unref();
    void app.close().then(() => process.exit(0), failed);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}

/** A house without a meeting has no door: say how to make one. */
async function sayHowToBegin(app: NestExpressApplication): Promise<void> {
  if (await app.get(MeetingCommand).hasMeeting()) return;
  const say = await terminalTexts([]);
  process.stdout.write(`${say('start.noMeeting')}\n`);
}

async function serve(config: Config): Promise<void> {
  const app = await connectedApplication(config);
  await app.get(DatabaseChannel).start();
  endWhenAsked(app);
  await app.listen(config.port, config.host);
  if (config.isProduction) await sayHowToBegin(app);
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  await failed(error);
}
