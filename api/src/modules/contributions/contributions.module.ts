/** Contributions: submitting, revising, withdrawing, browsing, and importing. */
import { Module } from '@nestjs/common';
import { PublicAnswers } from '../../platform/http/public-answers.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ContributionAttributionService } from './contribution-attribution.service.js';
import { ContributionCapture } from './contribution-capture.service.js';
import { ContributionEditService } from './contribution-edit.service.js';
import { ContributionConsolidation } from './contribution-consolidation.service.js';
import { ContributionFamilies } from './contribution-families.service.js';
import { ContributionParts } from './contribution-parts.service.js';
import { ContributionLineageService } from './contribution-lineage.service.js';
import { ContributionLog } from './contribution-log.service.js';
import { ContributionRevisionService } from './contribution-revision.service.js';
import { SimilarQueries } from './contribution-similar.queries.js';
import { ContributionTags } from './contribution-tags.service.js';
import { ContributionStatusService } from './contribution-status.service.js';
import { ContributionWriter } from './contribution-writer.service.js';
import { ContributionTexts } from './contribution-texts.service.js';
import { ContributionWordingService } from './contribution-wording.service.js';
import { ContributionAccess } from './contribution.access.js';
import { ContributionEvents } from './contribution.events.js';
import { ContributionQueries } from './contribution.queries.js';
import { ContributionService } from './contribution.service.js';
import { DraftAccess } from './draft.access.js';
import { DraftService } from './draft.service.js';
import { MentionQueries } from './mention.queries.js';
import { TombstonePages } from './tombstone-pages.js';
import { TombstoneQueries } from './tombstone.queries.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { DraftRepository } from './data/draft.repository.js';
import { EditRepository } from './data/edit.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { IntakeRepository } from './data/intake.repository.js';
import { LineageRepository } from './data/lineage.repository.js';
import { PartsRepository } from './data/parts.repository.js';
import { RevisionRepository } from './data/revision.repository.js';
import { TagRepository } from './data/tag.repository.js';
import { TombstoneRepository } from './data/tombstone.repository.js';
import { WordingRepository } from './data/wording.repository.js';
import { AssigneeFields } from './graphql/assignee.fields.js';
import { ClaimFields } from './graphql/claim.fields.js';
import { ContributionListsFields } from './graphql/contribution-lists.fields.js';
import { ContributionLists } from './graphql/contribution-lists.service.js';
import { ContributionResults } from './graphql/contribution-results.service.js';
import { AuthorFields, ContributionFields } from './graphql/contribution.fields.js';
import { ContributionResolver } from './graphql/contribution.resolver.js';
import { DraftResolver } from './graphql/draft.resolver.js';
import { MentionLoader } from './graphql/mention-loader.service.js';
import { DraftPlaceFields, OwnDraftsFields } from './graphql/own-drafts.fields.js';
import { SimilarResolver } from './graphql/similar.resolver.js';
import { TombstoneResolver } from './graphql/tombstone.resolver.js';
import { SessionWallFields } from './graphql/session-wall.fields.js';
import { ContributionImportService } from './import/contribution-import.service.js';
import { ImportCommand } from './import/import.command.js';
import { ImportStore } from './import/import-store.repository.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    ContributionRepository,
    IntakeRepository,
    RevisionRepository,
    EditRepository,
    DraftRepository,
    TombstoneRepository,
    LineageRepository,
    FamilyRepository,
    PartsRepository,
    ContributionAccess,
    ContributionLog,
    ContributionEvents,
    ContributionWriter,
    ContributionCapture,
    ContributionService,
    ContributionRevisionService,
    ContributionEditService,
    ContributionTexts,
    WordingRepository,
    ContributionWordingService,
    ContributionAttributionService,
    ContributionStatusService,
    ContributionLineageService,
    ContributionFamilies,
    ContributionConsolidation,
    ContributionParts,
    TagRepository,
    ContributionTags,
    DraftService,
    ContributionQueries,
    ContributionLists,
    ContributionResults,
    ContributionResolver,
    ContributionFields,
    ClaimFields,
    AssigneeFields,
    ContributionListsFields,
    SessionWallFields,
    SimilarQueries,
    SimilarResolver,
    DraftResolver,
    DraftAccess,
    OwnDraftsFields,
    DraftPlaceFields,
    TombstoneQueries,
    TombstoneResolver,
    TombstonePages,
    MentionQueries,
    MentionLoader,
    AuthorFields,
    ImportStore,
    ContributionImportService,
    ImportCommand,
  ],
  exports: [
    ContributionAccess,
    ContributionFamilies,
    ContributionCapture,
    ContributionLog,
    ContributionQueries,
    SimilarQueries,
    ContributionResults,
    ContributionService,
    ContributionRevisionService,
    ContributionEditService,
    ContributionWordingService,
    ContributionStatusService,
    ContributionLineageService,
    ContributionConsolidation,
    ContributionParts,
    ContributionTags,
    TombstoneQueries,
    MentionLoader,
    ImportCommand,
  ],
})
export class ContributionsModule {
  constructor(answers: PublicAnswers) {
    answers.mayKeep('contribution', 'contributionBySymbol');
  }
}
