/** Identity: accounts, sign-ins, and who takes part in which meeting as who. */
import { Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import { IdentityRepository } from './data/identity.repository.js';
import { SignInPurgeRepository } from './data/sign-in-purge.repository.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { ParticipantService } from './participant.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInPurgeService } from './sign-in-purge.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  controllers: [SignInController],
  providers: [
    { provide: Authenticator, useExisting: SignInService },
    IdentityRepository,
    SignInService,
    SignInPurgeRepository,
    SignInPurgeService,
    ParticipantService,
    ViewerResolver,
  ],
  exports: [Authenticator, IdentityRepository, SignInService, ParticipantService],
})
export class IdentityModule {}
