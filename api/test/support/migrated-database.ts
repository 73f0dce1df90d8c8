/** A migrated database of one spec file's own, as the application and as its owner see it. */
import { DataSource } from 'typeorm';
import { createMigratedDatabase } from '../../../packages/devkit/lib/test-database.mjs';
import { applicationOptions, ownerDataSource } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';

export interface MigratedDatabase {
  appUrl: string;
  ownerUrl: string;
  app: DataSource;
  owner: DataSource;
  unitOfWork: UnitOfWork;
  close: () => Promise<void>;
}

export async function migratedDatabase(name: string): Promise<MigratedDatabase> {
  const database = await createMigratedDatabase(`aportes_${name}`, ({ ownerUrl, appUrl }) =>
    migrate(ownerUrl, appUrl),
  );
  const app = await new DataSource(applicationOptions(database.appUrl)).initialize();
  const owner = await ownerDataSource(database.ownerUrl).initialize();
  const close = async (): Promise<void> => {
    await Promise.all([app.destroy(), owner.destroy()]);
    await database.drop();
  };
  const { appUrl, ownerUrl } = database;
  return { appUrl, ownerUrl, app, owner, unitOfWork: new UnitOfWork(app), close };
}
