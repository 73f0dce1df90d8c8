/** Endorsements: support for one version of a text, in a capacity. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { EndorsementRepository } from './data/endorsement.repository.js';
import { EndorsementEvents } from './endorsement.events.js';
import { EndorsementService } from './endorsement.service.js';
import { EndorsementResolver } from './graphql/endorsement.resolver.js';
import { EndorsementPlaceFields, OwnEndorsementsFields } from './graphql/own-endorsements.fields.js';
import { TombstoneBreadthFields } from './graphql/tombstone-breadth.fields.js';

@Module({
  imports: [ContributionsModule, MeetingsModule],
  providers: [
    EndorsementRepository,
    EndorsementEvents,
    EndorsementService,
    EndorsementResolver,
    TombstoneBreadthFields,
    OwnEndorsementsFields,
    EndorsementPlaceFields,
  ],
  exports: [EndorsementService],
})
export class EndorsementsModule {}
