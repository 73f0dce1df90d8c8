/** Comments: the discussion under a contribution, and importing it. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { AnswerService } from './answer.service.js';
import { CommentEvents } from './comment.events.js';
import { CommentQueries } from './comment.queries.js';
import { CommentRevisionService } from './comment-revision.service.js';
import { CommentService } from './comment.service.js';
import { CommentRepository } from './data/comment.repository.js';
import { AnswerResolver } from './graphql/answer.resolver.js';
import { CommentResults } from './graphql/comment-results.service.js';
import { CommentPlaceFields, OwnCommentsFields } from './graphql/own-comments.fields.js';
import { PseudonymFields } from './graphql/pseudonym.fields.js';
import { WrittenSymbolFields } from './graphql/written-symbol.fields.js';
import { CommentImportRepository } from './import/comment-import.repository.js';
import { CommentImportService } from './import/comment-import.service.js';
import { CommentsCommand } from './import/comments.command.js';
import { CommentResolver } from './graphql/comment.resolver.js';

@Module({
  imports: [ContributionsModule, MeetingsModule],
  providers: [
    CommentRepository,
    CommentEvents,
    CommentService,
    AnswerService,
    CommentRevisionService,
    CommentQueries,
    CommentResults,
    CommentResolver,
    AnswerResolver,
    WrittenSymbolFields,
    PseudonymFields,
    OwnCommentsFields,
    CommentPlaceFields,
    CommentImportRepository,
    CommentImportService,
    CommentsCommand,
  ],
  exports: [CommentQueries, CommentService],
})
export class CommentsModule {}
