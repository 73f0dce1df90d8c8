/** Scribe: who has the floor of a session, what is captured of what they say, and what they say to that. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { SpeakerAnswerRepository } from './data/speaker-answer.repository.js';
import { SpeakerCandidateRepository } from './data/speaker-candidate.repository.js';
import { SpeakingTurnRepository } from './data/speaking-turn.repository.js';
import { SpeakersFields, SpeakingTurnFields } from './graphql/scribe.fields.js';
import { ScribeResolver } from './graphql/scribe.resolver.js';
import { SpeakersResolver } from './graphql/speakers.resolver.js';
import { InterventionService } from './intervention.service.js';
import { ScribeEvents } from './scribe.events.js';
import { SpeakerAnswerService } from './speaker-answer.service.js';
import { SpeakerCandidateQueries } from './speaker-candidate.queries.js';
import { SpeakersService } from './speakers.service.js';

@Module({
  imports: [MeetingsModule, ContributionsModule],
  providers: [
    SpeakingTurnRepository,
    SpeakerCandidateRepository,
    SpeakerAnswerRepository,
    SpeakerCandidateQueries,
    ScribeEvents,
    SpeakersService,
    InterventionService,
    SpeakerAnswerService,
    SpeakersResolver,
    ScribeResolver,
    SpeakersFields,
    SpeakingTurnFields,
  ],
})
export class ScribeModule {}
