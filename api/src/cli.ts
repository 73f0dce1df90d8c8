/** `aportes …`: migrating, the demo, imports, and the checks that need the built API. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { connectedApplication, createApplication } from './program/application.js';
import { migrate, schemaDrift } from './database/migrate.js';
import { failed } from './program/fatal.js';
import { ungated } from './program/gates-check.js';
import { DemoSeed } from './modules/admin/demo/demo-seed.service.js';
import { AuditCommand } from './modules/admin/audit.command.js';
import { MeetingCommand } from './modules/admin/meeting.command.js';
import { ParticipantsCommand } from './modules/people/import/participants.command.js';
import { CommentsCommand } from './modules/comments/import/comments.command.js';
import { ImportCommand } from './modules/contributions/import/import.command.js';
import { ownerUrl, readConfig, type Config } from './platform/config/config.js';
import {
  commentsReport,
  importReport,
  outliveReaders,
  participantsReport,
  TERMINAL,
} from './program/terminal.js';
import { setupLines } from './program/setup-lines.js';
import { terminalTexts } from './program/terminal-texts.js';

type Words = readonly string[];

const out = (line: string) => void process.stdout.write(`${line}\n`);

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

async function listed(findings: Promise<string[]>): Promise<number> {
  const all = await findings;
  for (const finding of all) out(finding);
  return all.length === 0 ? 0 : 1;
}

async function seed(): Promise<number> {
  const config = readConfig(process.env);
  if (config.isProduction) return refused('seed.production');
  return withApplication(async (app) => {
    await app.get(DemoSeed).run();
    return 0;
  });
}

async function refused(key: string): Promise<number> {
  const say = await terminalTexts([]);
  process.stderr.write(`${say(key)}\n`);
  return 1;
}

async function setup(words: Words): Promise<number> {
  return withApplication(async (app) => {
    const lines = await setupLines(app, words);
    if (!lines) return refused('start.hasMeeting');
    for (const line of lines) out(line);
    return 0;
  });
}

const COMMANDS: Record<string, (words: Words, config: () => Config) => Promise<number>> = {
  migrate: async (_, config) => {
    await migrate(ownerUrl(config()), config().databaseUrl);
    return 0;
  },
  seed,
  setup,
  schema: printedSchema,
  'gates-check': () => listed(ungated(readConfig(NOWHERE))),
  'migrations-check': (_, config) => listed(schemaDrift(ownerUrl(config()))),
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

async function main([name = '', ...words]: string[]): Promise<number> {
  outliveReaders();
  const command = COMMANDS[name];
  return command ? command(words, () => readConfig(process.env)) : refused('usage');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  await failed(error);
}
