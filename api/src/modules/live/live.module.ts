/** Live: whoever follows a meeting is told what happens in it, and catches up after a broken connection. */
import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module.js';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ChangeFactsService } from './change-facts.service.js';
import { ChangeFeed } from './change-feed.js';
import { ChangeService } from './change.service.js';
import { ChangeRepository } from './data/change.repository.js';
import { ChangeResolver } from './graphql/change.resolver.js';
import { PresenceFields } from './graphql/presence.fields.js';

@Module({
  imports: [MeetingsModule, ContributionsModule, CommentsModule],
  providers: [
    ChangeRepository,
    ChangeFeed,
    ChangeFactsService,
    ChangeService,
    ChangeResolver,
    PresenceFields,
  ],
})
export class LiveModule {}
