/** What the viewer was told in a meeting, and what each of it is about, as far as the viewer still sees that. */
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { PageArgs } from '../../../platform/graphql/paging.type.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MentionLoader } from '../../contributions/graphql/mention-loader.service.js';
import { ContributionMentionType } from '../../contributions/graphql/mention.type.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { NotificationService } from '../notification.service.js';
import { NotificationConnectionType, NotificationType } from './notification.type.js';

@Resolver(() => MeetingType)
export class OwnNotificationsFields {
  constructor(private readonly notifications: NotificationService) {}

  @ForSome()
  @ResolveField(() => NotificationConnectionType, {
    description: 'What the viewer was told in person, newest first.',
  })
  async myNotifications(
    @Parent() { id }: MeetingType,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<NotificationConnectionType> {
    return this.notifications.page(participantIn(context, id), page);
  }

  @ForSome()
  @ResolveField(() => Int, { description: 'How much of it was not seen yet.' })
  async unreadNotifications({ id }: MeetingType, _: unknown, context: RequestContext): Promise<number> {
    return this.notifications.unread(participantIn(context, id));
  }
}

@Resolver(() => NotificationType)
export class NotificationPlaceFields {
  constructor(private readonly mentions: MentionLoader) {}

  @ForSome()
  @ResolveField(() => ContributionMentionType, { description: 'The contribution it is about.' })
  async about(
    { row }: NotificationType,
    _: unknown,
    context: RequestContext,
  ): Promise<ContributionMentionType> {
    return this.mentions.load(context, row.meetingId, row.contributionId);
  }

  @ForSome()
  @ResolveField(() => ContributionMentionType, {
    nullable: true,
    description: 'Of a link, the contribution at its other end.',
  })
  async linkedTo(
    { row }: NotificationType,
    _: unknown,
    context: RequestContext,
  ): Promise<ContributionMentionType | null> {
    const { meetingId, linkedContributionId: id } = row;
    return id === null ? null : this.mentions.load(context, meetingId, id);
  }
}
