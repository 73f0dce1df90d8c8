/** Meetings: agenda, sessions, "now", and joining. */
import { Module } from '@nestjs/common';
import { PublicAnswers } from '../../platform/http/public-answers.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingRepository } from './data/meeting.repository.js';
import { JoinResolver } from './graphql/join.resolver.js';
import { JoiningResolver } from './graphql/joining.resolver.js';
import { MeetingFields, ParticipantFields, RoleGrantFields } from './graphql/meeting.fields.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { JoiningService } from './joining.service.js';
import { MeetingImportService } from './meeting-import.service.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingService } from './meeting.service.js';

@Module({
  imports: [IdentityModule],
  providers: [
    MeetingRepository,
    MeetingQueries,
    MeetingService,
    MeetingImportService,
    MeetingResolver,
    MeetingFields,
    ParticipantFields,
    RoleGrantFields,
    JoinResolver,
    JoiningService,
    JoiningResolver,
  ],
  exports: [MeetingQueries, MeetingService, MeetingImportService],
})
export class MeetingsModule {
  constructor(answers: PublicAnswers) {
    answers.mayKeep('meeting', 'meetings');
  }
}
