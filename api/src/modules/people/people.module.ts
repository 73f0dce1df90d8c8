/** People: who is invited to a meeting, who takes part, appointed to what. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { CrowdRepository } from './data/crowd.repository.js';
import { InvitationRepository } from './data/invitation.repository.js';
import { CrowdResolver } from './graphql/crowd.resolver.js';
import { InvitationResolver } from './graphql/invitation.resolver.js';
import { PeopleFields } from './graphql/people.fields.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { ParticipantsCommand } from './import/participants.command.js';
import { ParticipantsImportService } from './import/participants-import.service.js';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';
import { InvitationMailService } from './invitation-mail.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationQueries } from './invitation.queries.js';
import { InvitationService } from './invitation.service.js';
import { InvitationValidation } from './invitation.validation.js';

@Module({
  imports: [IdentityModule, MeetingsModule],
  controllers: [InvitationController],
  providers: [
    CrowdRepository,
    CrowdResolver,
    InvitationRepository,
    InvitationValidation,
    InvitationService,
    InvitationQueries,
    InvitationMailService,
    InvitationAcceptanceService,
    InvitationResolver,
    PeopleFields,
    PeopleResolver,
    ParticipantsImportService,
    ParticipantsCommand,
  ],
})
export class PeopleModule {}
