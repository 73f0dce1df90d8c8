/** Moderation: what the desk decides about contributions. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { EditDecisionRepository } from './data/edit-decision.repository.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { EditModerationResolver } from './graphql/edit-moderation.resolver.js';
import { ModerationFields, RevisionDecisionFields } from './graphql/moderation.fields.js';
import { ModerationResolver } from './graphql/moderation.resolver.js';
import { Desk } from './desk.service.js';
import { EditModerationService } from './edit-moderation.service.js';
import { ModerationEvents } from './moderation.events.js';
import { ModerationService } from './moderation.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    Desk,
    ModerationDecisionRepository,
    ModerationEvents,
    ModerationService,
    ModerationResolver,
    ModerationFields,
    EditDecisionRepository,
    EditModerationService,
    EditModerationResolver,
    RevisionDecisionFields,
  ],
  exports: [ModerationService, EditModerationService],
})
export class ModerationModule {}
