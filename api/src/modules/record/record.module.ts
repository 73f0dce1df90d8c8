/** The record: what became of what was given to a meeting, in numbers for everybody. */
import { Module } from '@nestjs/common';
import { PublicAnswers } from '../../platform/http/public-answers.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ModerationFiguresRepository } from './data/moderation-figures.repository.js';
import { ModerationFiguresResolver } from './graphql/moderation-figures.resolver.js';
import { ModerationFiguresController } from './moderation-figures.controller.js';
import { ModerationFiguresQueries } from './moderation-figures.queries.js';

@Module({
  imports: [MeetingsModule],
  controllers: [ModerationFiguresController],
  providers: [ModerationFiguresRepository, ModerationFiguresQueries, ModerationFiguresResolver],
})
export class RecordModule {
  constructor(answers: PublicAnswers) {
    answers.mayKeep('moderationFigures');
  }
}
