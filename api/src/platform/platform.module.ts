/** What every feature stands on: time, the database, the logs, and the channel on which commits are told. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { AuditChain } from './events/audit-chain.js';
import { AuditLog } from './events/audit-log.js';
import { DatabaseChannel } from './events/database-channel.js';
import { EventLog } from './events/event-log.js';
import { Presence } from './graphql/presence.js';
import { Pages } from './graphql/pages.js';
import { PageStatus } from './http/page-status.js';
import { PublicAnswers } from './http/public-answers.js';
import { JobQueue } from './jobs/job-queue.js';
import { JobRunner } from './jobs/job-runner.service.js';

const SHARED = [
  Clock,
  UnitOfWork,
  EventLog,
  AuditLog,
  AuditChain,
  DatabaseChannel,
  JobRunner,
  JobQueue,
  PageStatus,
  PublicAnswers,
  Presence,
  Pages,
];

@Global()
@Module({})
export class PlatformModule {
  /** The connection is opened by whoever starts the program: printing the schema needs none. */
  static on(database: DataSourceOptions): DynamicModule {
    const connection = TypeOrmModule.forRoot({ ...database, manualInitialization: true });
    return {
      module: PlatformModule,
      imports: [connection],
      providers: SHARED,
      exports: [...SHARED, connection],
    };
  }
}
