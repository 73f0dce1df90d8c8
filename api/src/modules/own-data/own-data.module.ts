/** Own data: what is kept about a person, for that person to take along, and to have erased. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ErasureRepository } from './data/erasure.repository.js';
import { OwnDataRepository } from './data/own-data.repository.js';
import { ErasureService } from './erasure.service.js';
import { ErasureResolver } from './graphql/erasure.resolver.js';
import { OwnDataController } from './own-data.controller.js';
import { OwnDataQueries } from './own-data.queries.js';

@Module({
  imports: [IdentityModule, MeetingsModule],
  controllers: [OwnDataController],
  providers: [OwnDataRepository, OwnDataQueries, ErasureRepository, ErasureService, ErasureResolver],
})
export class OwnDataModule {}
