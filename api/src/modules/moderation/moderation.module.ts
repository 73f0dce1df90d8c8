/** Moderation: what the desk decides about contributions. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { ModerationFields } from './graphql/moderation.fields.js';
import { ModerationResolver } from './graphql/moderation.resolver.js';
import { ModerationEvents } from './moderation.events.js';
import { ModerationService } from './moderation.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    ModerationDecisionRepository,
    ModerationEvents,
    ModerationService,
    ModerationResolver,
    ModerationFields,
  ],
  exports: [ModerationService],
})
export class ModerationModule {}
