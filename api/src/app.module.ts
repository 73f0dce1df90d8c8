/** The product: its modules in the order of their dependencies. Each may use only those above it. */
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { applicationOptions, MIGRATIONS } from './database/data-source.js';
import { AdminModule } from './modules/admin/admin.module.js';
import { CommentsModule } from './modules/comments/comments.module.js';
import { ContributionsModule } from './modules/contributions/contributions.module.js';
import { EndorsementsModule } from './modules/endorsements/endorsements.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { LinksModule } from './modules/links/links.module.js';
import { LiveModule } from './modules/live/live.module.js';
import { MeetingsModule } from './modules/meetings/meetings.module.js';
import { TemplatesModule } from './modules/moderation/templates/templates.module.js';
import { AssigningModule } from './modules/moderation/assigning/assigning.module.js';
import { MergingModule } from './modules/moderation/merging/merging.module.js';
import { SplittingModule } from './modules/moderation/splitting/splitting.module.js';
import { ModerationModule } from './modules/moderation/moderation.module.js';
import { NotificationsModule } from './modules/notifications/notifications.module.js';
import { OwnDataModule } from './modules/own-data/own-data.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { RecordModule } from './modules/record/record.module.js';
import { ScribeModule } from './modules/scribe/scribe.module.js';
import { RedactionsModule } from './modules/redactions/redactions.module.js';
import { SealsModule } from './modules/seals/seals.module.js';
import { AccessGate } from './platform/access/gate.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { ApiModule } from './platform/graphql/api.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { LimitGuard } from './platform/limits/limited.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  /** @param queryTimeout where a question to the database may take longer than a screen can wait */
  static of(config: Config, queryTimeout?: number): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        ConfigModule.of(config),
        PlatformModule.on(applicationOptions(config.databaseUrl, queryTimeout)),
        HealthModule.expecting(MIGRATIONS.map((one) => one.name)),
        LimitsModule,
        MailModule,
        IdentityModule,
        MeetingsModule,
        PeopleModule,
        ContributionsModule,
        CommentsModule,
        EndorsementsModule,
        LinksModule,
        ModerationModule,
        MergingModule,
        SplittingModule,
        AssigningModule,
        TemplatesModule,
        SealsModule,
        RecordModule,
        ScribeModule,
        RedactionsModule,
        OwnDataModule,
        LiveModule,
        NotificationsModule,
        AdminModule,
        ApiModule.authenticatedBy(IdentityModule),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGate },
        { provide: APP_GUARD, useClass: LimitGuard },
      ],
    };
  }
}
