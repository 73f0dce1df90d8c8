/** What is new for the viewer, live on a topic of their own, and that it was seen. */
import { Args, Context, ID, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { filterMapped } from '../../../kernel/push-queue.js';
import { SignedIn } from '../../../platform/access/gate.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { NotificationService } from '../notification.service.js';
import { NotificationTopics } from '../notification-topics.js';
import { MarkNotificationsReadInput, UnreadNotificationsType } from './notification.type.js';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationService,
    private readonly topics: NotificationTopics,
    private readonly meetings: MeetingQueries,
  ) {}

  @SignedIn()
  @Limited('notifications')
  @Mutation(() => UnreadNotificationsType, {
    description: 'Says that everything up to a notification was seen; once more changes nothing.',
  })
  async markNotificationsRead(
    @Args('input') { meetingId, upTo }: MarkNotificationsReadInput,
    @Context() context: RequestContext,
  ): Promise<UnreadNotificationsType> {
    const { id } = await this.meetings.byId(context, meetingId);
    const viewer = participantIn(context, id);
    await this.notifications.markSeen(viewer, upTo);
    return { meetingId: id, count: await this.notifications.unread(viewer) };
  }

  @SignedIn()
  @Subscription(() => UnreadNotificationsType, {
    description: 'How much is new for the viewer: at once, and whenever that changes.',
    resolve: (unread: UnreadNotificationsType) => unread,
  })
  async notificationsChanged(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Context() context: RequestContext,
  ): Promise<AsyncIterableIterator<UnreadNotificationsType>> {
    const { id } = await this.meetings.byId(context, meetingId);
    const viewer = participantIn(context, id);
    return filterMapped(this.topics.listen(viewer.participantId), async () => ({
      meetingId: id,
      count: await this.notifications.unread(viewer),
    }));
  }
}
