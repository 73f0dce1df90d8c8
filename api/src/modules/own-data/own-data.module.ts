/** Own data: what is kept about a person, for that person to take along. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { OwnDataRepository } from './data/own-data.repository.js';
import { OwnDataController } from './own-data.controller.js';
import { OwnDataQueries } from './own-data.queries.js';

@Module({
  imports: [IdentityModule],
  controllers: [OwnDataController],
  providers: [OwnDataRepository, OwnDataQueries],
})
export class OwnDataModule {}
