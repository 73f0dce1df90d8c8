/** Notifications: what happened to one's own is told in person, from the event log. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MailChoiceRepository } from './data/mail-choice.repository.js';
import { NewsMailRepository } from './data/news-mail.repository.js';
import { NotificationFeedRepository } from './data/notification-feed.repository.js';
import { NotificationRepository } from './data/notification.repository.js';
import { MailChoiceResolver } from './graphql/mail-choice.resolver.js';
import { NotificationResolver } from './graphql/notification.resolver.js';
import { NotificationPlaceFields, OwnNotificationsFields } from './graphql/own-notifications.fields.js';
import { MailStopController } from './mail-stop.controller.js';
import { NewsMailService } from './news-mail.service.js';
import { NotificationFeeder } from './notification-feeder.service.js';
import { NotificationService } from './notification.service.js';
import { NotificationTopics } from './notification-topics.js';

@Module({
  imports: [MeetingsModule, ContributionsModule],
  controllers: [MailStopController],
  providers: [
    MailChoiceRepository,
    NewsMailRepository,
    NewsMailService,
    MailChoiceResolver,
    NotificationFeedRepository,
    NotificationRepository,
    NotificationFeeder,
    NotificationService,
    NotificationTopics,
    NotificationResolver,
    OwnNotificationsFields,
    NotificationPlaceFields,
  ],
})
export class NotificationsModule {}
