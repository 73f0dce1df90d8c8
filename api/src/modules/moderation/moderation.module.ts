/** Moderation: what the desk takes in hand, and decides about contributions. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { AppealRepository } from './data/appeal.repository.js';
import { DeskNoteRepository } from './data/desk-note.repository.js';
import { ClaimRepository } from './data/claim.repository.js';
import { DecisionUndoRepository } from './data/decision-undo.repository.js';
import { EditDecisionRepository } from './data/edit-decision.repository.js';
import { RetaggingRepository } from './data/retagging.repository.js';
import { ModerationDecisionRepository } from './data/moderation-decision.repository.js';
import { BulkResolver } from './graphql/bulk.resolver.js';
import { WordingRepository } from './data/wording.repository.js';
import { DeskNoteResolver } from './graphql/desk-note.resolver.js';
import { DeskContextResolver } from './graphql/desk-context.resolver.js';
import { ClaimResolver } from './graphql/claim.resolver.js';
import { DecisionUndoResolver } from './graphql/decision-undo.resolver.js';
import { EditModerationResolver } from './graphql/edit-moderation.resolver.js';
import { ModerationFields, RevisionDecisionFields } from './graphql/moderation.fields.js';
import { ModerationResolver } from './graphql/moderation.resolver.js';
import { RetaggingFields } from './graphql/retagging.fields.js';
import { RetaggingResolver } from './graphql/retagging.resolver.js';
import { ReviewResolver } from './graphql/review.resolver.js';
import { AppealFields, DecisionWordingFields } from './graphql/wording.fields.js';
import { WordingResolver } from './graphql/wording.resolver.js';
import { AppealService } from './appeal.service.js';
import { ClaimLapse } from './claim-lapse.service.js';
import { ClaimService } from './claim.service.js';
import { DecisionUndoService } from './decision-undo.service.js';
import { DecisionWriter } from './decision-writer.service.js';
import { AuthorHistoryQueries } from './author-history.queries.js';
import { DeskNoteService } from './desk-note.service.js';
import { Desk } from './desk.service.js';
import { EditUndo } from './edit-undo.service.js';
import { EditModerationService } from './edit-moderation.service.js';
import { ModerationEvents } from './moderation.events.js';
import { ModerationService } from './moderation.service.js';
import { ReopeningService } from './reopening.service.js';
import { TakeBacks } from './take-backs.js';
import { RetaggingService } from './retagging.service.js';
import { WordingAnswerService } from './wording-answer.service.js';
import { WordingLapse } from './wording-lapse.service.js';
import { WordingEvents } from './wording.events.js';
import { WordingService } from './wording.service.js';

@Module({
  imports: [ContributionsModule],
  providers: [
    Desk,
    AuthorHistoryQueries,
    DeskContextResolver,
    DeskNoteRepository,
    DeskNoteService,
    DeskNoteResolver,
    ClaimRepository,
    ClaimService,
    ClaimLapse,
    ClaimResolver,
    ModerationDecisionRepository,
    DecisionWriter,
    ModerationEvents,
    ModerationService,
    ModerationResolver,
    ModerationFields,
    TakeBacks,
    DecisionUndoRepository,
    DecisionUndoService,
    DecisionUndoResolver,
    EditDecisionRepository,
    EditUndo,
    EditModerationService,
    EditModerationResolver,
    RevisionDecisionFields,
    RetaggingRepository,
    RetaggingService,
    RetaggingResolver,
    RetaggingFields,
    BulkResolver,
    WordingRepository,
    WordingEvents,
    WordingService,
    WordingAnswerService,
    WordingLapse,
    WordingResolver,
    DecisionWordingFields,
    AppealRepository,
    AppealService,
    AppealFields,
    ReopeningService,
    ReviewResolver,
  ],
  exports: [
    Desk,
    ClaimRepository,
    ModerationDecisionRepository,
    DecisionUndoRepository,
    TakeBacks,
    ClaimService,
    ModerationService,
    DecisionUndoService,
    EditModerationService,
  ],
})
export class ModerationModule {}
