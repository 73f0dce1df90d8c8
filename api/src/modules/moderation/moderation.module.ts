/** Moderation: what the desk takes in hand, and decides about contributions. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { ClaimRepository } from './data/claim.repository.js';
import { EditDecisionRepository } from './data/edit-decision.repository.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { ClaimResolver } from './graphql/claim.resolver.js';
import { EditModerationResolver } from './graphql/edit-moderation.resolver.js';
import { ModerationFields, RevisionDecisionFields } from './graphql/moderation.fields.js';
import { ModerationResolver } from './graphql/moderation.resolver.js';
import { ClaimLapse } from './claim-lapse.service.js';
import { ClaimService } from './claim.service.js';
import { Desk } from './desk.service.js';
import { EditModerationService } from './edit-moderation.service.js';
import { ModerationEvents } from './moderation.events.js';
import { ModerationService } from './moderation.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    Desk,
    ClaimRepository,
    ClaimService,
    ClaimLapse,
    ClaimResolver,
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
  exports: [ClaimService, ModerationService, EditModerationService],
})
export class ModerationModule {}
