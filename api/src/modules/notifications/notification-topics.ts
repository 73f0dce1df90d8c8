/** Tells each person's devices, and nobody else's, that something is new for them or was seen. */
import { Injectable } from '@nestjs/common';
import { PushQueue } from '../../kernel/push-queue.js';
import { DatabaseChannel } from '../../platform/events/database-channel.js';
import { NOTIFIED_CHANNEL } from './data/notification-feed.repository.js';

/** That it is time to look again, and nothing else. */
type Nudge = Record<string, never>;

@Injectable()
export class NotificationTopics {
  private readonly queues = new Map<string, Set<PushQueue<Nudge>>>();

  constructor(channel: DatabaseChannel) {
    channel.on(NOTIFIED_CHANNEL, (participantId) => this.nudge(participantId));
    channel.onGap(() => {
      for (const participantId of this.queues.keys()) this.nudge(participantId);
    });
  }

  /** Begins with a nudge: what came before the listening is looked for as well. */
  listen(participantId: string): PushQueue<Nudge> {
    const mine = this.queues.get(participantId) ?? new Set();
    this.queues.set(participantId, mine);
    const queue = new PushQueue<Nudge>(() => {
      mine.delete(queue);
      if (mine.size === 0) this.queues.delete(participantId);
    });
    mine.add(queue);
    queue.push({});
    return queue;
  }

  private nudge(participantId: string): void {
    for (const queue of this.queues.get(participantId) ?? []) queue.push({});
  }
}
