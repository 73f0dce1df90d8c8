/** `aportes …`: migrating, the demo, imports, and the checks that need the built API. */
import { migrate, schemaDrift } from './database/migrate.js';
import { ownerUrl, readConfig } from './platform/config/config.js';
import { listed, refused, type Command } from './program/command.js';
import { failed } from './program/fatal.js';
import { outliveReaders } from './program/readers.js';

/** Each start migrates first, so these load the tables alone; the whole application takes two seconds to load. */
const OF_THE_DATABASE: Readonly<Record<string, Command>> = {
  migrate: async () => {
    const config = readConfig(process.env);
    await migrate(ownerUrl(config), config.databaseUrl);
    return 0;
  },
  'migrations-check': () => listed(schemaDrift(ownerUrl(readConfig(process.env)))),
};

async function commandOf(name: string): Promise<Command | undefined> {
  const { COMMANDS } = await import('./program/application-commands.js');
  return COMMANDS[name];
}

async function main([name = '', ...words]: string[]): Promise<number> {
  outliveReaders();
  const command = OF_THE_DATABASE[name] ?? (await commandOf(name));
  return command ? command(words) : refused('usage');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  await failed(error);
}
