/** Splitting: texts that are taken apart, and stand whole again. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../../contributions/contributions.module.js';
import { MergingModule } from '../merging/merging.module.js';
import { ModerationModule } from '../moderation.module.js';
import { SplitPartRepository } from './data/split-part.repository.js';
import { PartsFields } from './graphql/parts.fields.js';
import { SplittingResolver } from './graphql/splitting.resolver.js';
import { SplittingEvents } from './splitting.events.js';
import { SplittingService } from './splitting.service.js';
import { SplittingUndo } from './splitting-undo.service.js';

@Module({
  imports: [ContributionsModule, ModerationModule, MergingModule],
  providers: [
    SplitPartRepository,
    SplittingEvents,
    SplittingService,
    SplittingUndo,
    SplittingResolver,
    PartsFields,
  ],
})
export class SplittingModule {}
