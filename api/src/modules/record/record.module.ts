/** The record: every change of a contribution's state, its proof, and what became of all in numbers for everybody. */
import { Module } from '@nestjs/common';
import { PublicAnswers } from '../../platform/http/public-answers.js';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ChainCheck } from './chain-check.service.js';
import { ModerationFiguresRepository } from './data/moderation-figures.repository.js';
import { RecordRepository } from './data/record.repository.js';
import { ChainResolver } from './graphql/chain.resolver.js';
import { ModerationFiguresResolver } from './graphql/moderation-figures.resolver.js';
import { RecordResolver } from './graphql/record.resolver.js';
import { ModerationFiguresController } from './moderation-figures.controller.js';
import { ModerationFiguresQueries } from './moderation-figures.queries.js';
import { RecordAccess } from './record.access.js';
import { RecordController } from './record.controller.js';
import { RecordQueries } from './record.queries.js';

@Module({
  imports: [IdentityModule, MeetingsModule, ContributionsModule],
  controllers: [ModerationFiguresController, RecordController],
  providers: [
    ModerationFiguresRepository,
    ModerationFiguresQueries,
    ModerationFiguresResolver,
    RecordRepository,
    RecordAccess,
    RecordQueries,
    RecordResolver,
    ChainCheck,
    ChainResolver,
  ],
})
export class RecordModule {
  constructor(answers: PublicAnswers) {
    answers.mayKeep('moderationFigures');
  }
}
