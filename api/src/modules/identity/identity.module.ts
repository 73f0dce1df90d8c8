/** Identity: accounts, sign-ins, and who takes part in which meeting as who. */
import { Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import { ComingBackService } from './coming-back.service.js';
import { AccountEmailRepository } from './data/account-email.repository.js';
import { IdentityRepository } from './data/identity.repository.js';
import { SignInPurgeRepository } from './data/sign-in-purge.repository.js';
import { StandingRepository } from './data/standing.repository.js';
import { EmailResolver } from './graphql/email.resolver.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { InvitedService } from './invited.service.js';
import { ParticipantQueries } from './participant.queries.js';
import { ParticipantService } from './participant.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInPurgeService } from './sign-in-purge.service.js';
import { SignInMailService } from './sign-in-mail.service.js';
import { SignInService } from './sign-in.service.js';
import { StandingService } from './standing.service.js';

@Module({
  controllers: [SignInController],
  providers: [
    { provide: Authenticator, useExisting: SignInService },
    IdentityRepository,
    AccountEmailRepository,
    StandingRepository,
    SignInService,
    SignInPurgeRepository,
    SignInPurgeService,
    ComingBackService,
    SignInMailService,
    ParticipantService,
    InvitedService,
    ParticipantQueries,
    StandingService,
    ViewerResolver,
    EmailResolver,
  ],
  exports: [
    Authenticator,
    IdentityRepository,
    SignInService,
    ComingBackService,
    ParticipantService,
    InvitedService,
    ParticipantQueries,
    StandingService,
  ],
})
export class IdentityModule {}
