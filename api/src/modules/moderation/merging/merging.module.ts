/** Merging: texts that go into one, come back from it, and those that are found not to be the same. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../../contributions/contributions.module.js';
import { RedactionsModule } from '../../redactions/redactions.module.js';
import { ModerationModule } from '../moderation.module.js';
import { CoAuthorshipService } from './co-authorship.service.js';
import { ConsolidationService } from './consolidation.service.js';
import { ConsolidationUndo } from './consolidation-undo.service.js';
import { CoAuthorshipRepository } from './data/co-authorship.repository.js';
import { LineageRepository } from './data/lineage.repository.js';
import { MergingRepository } from './data/merging.repository.js';
import { NotDuplicateRepository } from './data/not-duplicate.repository.js';
import { DepartureService } from './departure.service.js';
import { ConsolidatedFields } from './graphql/consolidated.fields.js';
import { ConsolidationResolver } from './graphql/consolidation.resolver.js';
import { ContributionLineageFields, LineageFields } from './graphql/lineage.fields.js';
import { MergingResolver } from './graphql/merging.resolver.js';
import { StrandedFields } from './graphql/stranded.fields.js';
import { MergingEvents } from './merging.events.js';
import { MergingService } from './merging.service.js';
import { MergingUndo } from './merging-undo.service.js';
import { NotDuplicateService } from './not-duplicate.service.js';

@Module({
  imports: [ContributionsModule, ModerationModule, RedactionsModule],
  providers: [
    MergingRepository,
    NotDuplicateRepository,
    LineageRepository,
    DepartureService,
    MergingEvents,
    MergingService,
    MergingUndo,
    NotDuplicateService,
    CoAuthorshipRepository,
    ConsolidationService,
    ConsolidationUndo,
    CoAuthorshipService,
    MergingResolver,
    ConsolidationResolver,
    ConsolidatedFields,
    ContributionLineageFields,
    LineageFields,
    StrandedFields,
  ],
  exports: [DepartureService, MergingRepository],
})
export class MergingModule {}
