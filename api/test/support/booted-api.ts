/** The whole API on a port of its own over a migrated database, with its SQL statements counted. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource, type Logger } from 'typeorm';
import { createApplication } from '../../src/program/application.js';
import type { Config } from '../../src/platform/config/config.js';
import { DatabaseChannel } from '../../src/platform/events/database-channel.js';
import { migratedDatabase, type MigratedDatabase } from './migrated-database.js';

export interface BootedApi {
  url: string;
  config: Config;
  app: NestExpressApplication;
  database: MigratedDatabase;
  /** Statements sent so far, without the borders of transactions. */
  statementCount: () => number;
  /** Transactions begun so far. */
  transactionCount: () => number;
  close: () => Promise<void>;
}

const BORDERS = /^(START TRANSACTION|COMMIT|ROLLBACK)/;

class StatementCounter implements Logger {
  count = 0;
  transactions = 0;

  logQuery(query: string): void {
    if (!BORDERS.test(query)) this.count += 1;
    else if (query.startsWith('START')) this.transactions += 1;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** @param lineTo leads the API to its database by another address */
export async function bootApi(
  name: string,
  changes: Partial<Config> = {},
  lineTo: (databaseUrl: string) => Promise<string> = (url) => Promise.resolve(url),
): Promise<BootedApi> {
  const database = await migratedDatabase(name);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes api '));
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    databaseUrl: await lineTo(database.appUrl),
    databaseOwnerUrl: database.ownerUrl,
    smtpUrl: null,
    mailFrom: 'aportes@example.org',
    publicUrl: 'http://127.0.0.1',
    trustProxy: 'loopback',
    isProduction: false,
    offlineShell: true,
    ...changes,
  };
  const app = await createApplication(config);
  // What a spec provokes is looked for in the answers, not in the log.
  app.useLogger(false);
  const source = await app.get(DataSource).initialize();
  const statements = new StatementCounter();
  source.logger = statements;
  await app.get(DatabaseChannel).start();
  await app.listen(0, config.host);
  const { port } = (app.getHttpServer() as { address: () => AddressInfo }).address();
  const close = async (): Promise<void> => {
    await app.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    config,
    app,
    database,
    statementCount: () => statements.count,
    transactionCount: () => statements.transactions,
    close,
  };
}
