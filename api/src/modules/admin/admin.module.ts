/** Setting up: meetings from files, the demo, and the first way in. */
import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module.js';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { EndorsementsModule } from '../endorsements/endorsements.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { LinksModule } from '../links/links.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { DemoCast } from './demo/demo-cast.service.js';
import { DemoDay } from './demo/demo-day.service.js';
import { DemoSeed } from './demo/demo-seed.service.js';
import { DemoStory } from './demo/demo-story.service.js';
import { AuditCommand } from './audit.command.js';
import { MeetingCommand } from './meeting.command.js';
import { SetupLinkRepository } from './data/setup-link.repository.js';
import { SecretariatLinkService } from './secretariat-link.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

@Module({
  imports: [
    IdentityModule,
    MeetingsModule,
    ContributionsModule,
    CommentsModule,
    EndorsementsModule,
    LinksModule,
    ModerationModule,
  ],
  controllers: [SetupController],
  providers: [
    DemoCast,
    DemoDay,
    DemoStory,
    DemoSeed,
    AuditCommand,
    MeetingCommand,
    SecretariatLinkService,
    SetupLinkRepository,
    SetupService,
  ],
  exports: [AuditCommand, DemoSeed, MeetingCommand, SetupService],
})
export class AdminModule {}
