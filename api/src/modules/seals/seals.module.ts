/** Seals: two of the secretariat together learn who wrote what is not attributable, and its author learns of it. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { SealOpeningRepository } from './data/seal-opening.repository.js';
import { SealResolver } from './graphql/seal.resolver.js';
import { SealEvents } from './seal.events.js';
import { SealService } from './seal.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [SealOpeningRepository, SealEvents, SealService, SealResolver],
})
export class SealsModule {}
