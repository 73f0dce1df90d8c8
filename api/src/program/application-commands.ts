/** The commands that need the whole application: the demo, imports, and what is asked of the built API. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AuditCommand } from '../modules/admin/audit.command.js';
import { DemoSeed } from '../modules/admin/demo/demo-seed.service.js';
import { MeetingCommand } from '../modules/admin/meeting.command.js';
import { CommentsCommand } from '../modules/comments/import/comments.command.js';
import { ImportCommand } from '../modules/contributions/import/import.command.js';
import { ParticipantsCommand } from '../modules/people/import/participants.command.js';
import { readConfig } from '../platform/config/config.js';
import { connectedApplication, createApplication } from './application.js';
import { listed, out, refused, type Command, type Words } from './command.js';
import { ungated } from './gates-check.js';
import { setupLines } from './setup-lines.js';
import { terminalTexts } from './terminal-texts.js';
import { commentsReport, importReport, participantsReport, TERMINAL } from './terminal.js';

/** A whole batch of an import is one statement (milliseconds). */
const PATIENCE_MS = 120_000;

/** The schema is the same wherever the database is. */
const NOWHERE = { DATABASE_URL: 'postgres://none' };

async function withApplication(
  work: (app: Awaited<ReturnType<typeof connectedApplication>>) => Promise<number>,
) {
  const app = await connectedApplication(readConfig(process.env), PATIENCE_MS);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function printedSchema(): Promise<number> {
  const app = await (await createApplication(readConfig(NOWHERE))).init();
  process.stdout.write(`${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
  await app.close();
  return 0;
}

async function seed(): Promise<number> {
  const config = readConfig(process.env);
  if (config.isProduction) return refused('seed.production');
  return withApplication(async (app) => {
    await app.get(DemoSeed).run();
    return 0;
  });
}

async function setup(words: Words): Promise<number> {
  return withApplication(async (app) => {
    const lines = await setupLines(app, words);
    if (!lines) return refused('start.hasMeeting');
    for (const line of lines) out(line);
    return 0;
  });
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  seed,
  setup,
  schema: printedSchema,
  'gates-check': () => listed(ungated(readConfig(NOWHERE))),
  import: (words) =>
    withApplication(async (app) => app.get(ImportCommand).run(words, await importReport(words))),
  comments: (words) =>
    withApplication(async (app) => app.get(CommentsCommand).run(words, await commentsReport(words))),
  participants: (words) =>
    withApplication(async (app) => app.get(ParticipantsCommand).run(words, await participantsReport(words))),
  'verify-audit': (words) =>
    withApplication(async (app) => app.get(AuditCommand).run(words, await terminalTexts(words), TERMINAL)),
  meeting: (words) =>
    withApplication(async (app) => app.get(MeetingCommand).run(words, await terminalTexts(words), TERMINAL)),
};
