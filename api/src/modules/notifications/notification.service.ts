/** What the participant was told, and how far it was seen; other devices of theirs hear of both. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PageArgs } from '../../platform/graphql/paging.type.js';
import { Pages, type Edges } from '../../platform/graphql/pages.js';
import { NotificationFeedRepository } from './data/notification-feed.repository.js';
import { NotificationRepository } from './data/notification.repository.js';
import { NotificationType } from './graphql/notification.type.js';

@Injectable()
export class NotificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationRepository,
    private readonly feed: NotificationFeedRepository,
    private readonly pages: Pages,
  ) {}

  async page({ participantId }: MeetingActor, args: PageArgs): Promise<Edges<NotificationType>> {
    const { first, after } = this.pages.keysetOf(args, 'integer');
    const rows = await this.notifications.page(participantId, first, after);
    return this.pages.edgesOf(rows.slice(0, first), rows.length > first, (row) => NotificationType.of(row));
  }

  async unread({ participantId }: MeetingActor): Promise<number> {
    return this.notifications.unread(participantId);
  }

  async markSeen({ participantId }: MeetingActor, upTo: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (await this.notifications.markSeen(participantId, upTo)) await this.feed.announce([participantId]);
    });
  }
}
