/** Hands every committed change to those who listen to its meeting, in order, each exactly once. */
import { Injectable, Logger } from '@nestjs/common';
import { PushQueue } from '../../kernel/push-queue.js';
import { DatabaseChannel } from '../../platform/events/database-channel.js';
import { CHANGE_CHANNEL } from '../../platform/events/event-log.js';
import { logged } from '../../platform/graphql/error-format.js';
import { ChangeRepository, type ChangeRow } from './data/change.repository.js';

/** Read at once; a longer gap is left to `changesSince`. */
const BATCH = 200;

/** A meeting that somebody listens to. */
interface Audience {
  queues: Set<PushQueue<ChangeRow>>;
  /** Number of the last change handed out. */
  seq: number;
  /** Whether a read is under way, and whether another is wanted after it. */
  reading: boolean;
  again: boolean;
}

@Injectable()
export class ChangeFeed {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly audiences = new Map<string, Audience>();

  constructor(
    private readonly changes: ChangeRepository,
    channel: DatabaseChannel,
  ) {
    channel.on(CHANGE_CHANNEL, (payload) => void this.read(payload.split(' ')[0] ?? ''));
    channel.onGap(() => this.resync());
  }

  /** Changes committed from now on. */
  async listen(meetingId: string): Promise<PushQueue<ChangeRow>> {
    const seq = await this.changes.newest(meetingId);
    const audience = this.audiences.get(meetingId) ?? {
      queues: new Set(),
      seq,
      reading: false,
      again: false,
    };
    this.audiences.set(meetingId, audience);
    const queue = new PushQueue<ChangeRow>(() => {
      audience.queues.delete(queue);
      if (audience.queues.size === 0) this.audiences.delete(meetingId);
    });
    audience.queues.add(queue);
    // Something may have been committed between the question and the listening.
    void this.read(meetingId);
    return queue;
  }

  /** Notices may come faster than they are read: one read at a time takes all that is there. */
  private async read(meetingId: string): Promise<void> {
    const audience = this.audiences.get(meetingId);
    if (!audience) return;
    audience.again = true;
    if (audience.reading) return;
    audience.reading = true;
    try {
      while (audience.again) {
        audience.again = false;
        await this.handOut(meetingId, audience);
      }
    } catch (error) {
      this.logger.error(`Changes could not be read: ${logged(error)}`);
      this.tellGap(meetingId, audience);
    } finally {
      audience.reading = false;
    }
  }

  private async handOut(meetingId: string, audience: Audience): Promise<void> {
    const rows = await this.changes.since(meetingId, audience.seq, BATCH);
    for (const row of rows) {
      audience.seq = row.seq;
      for (const queue of audience.queues) queue.push(row);
    }
    if (rows.length === BATCH) audience.again = true;
  }

  private resync(): void {
    for (const [meetingId, audience] of this.audiences) this.tellGap(meetingId, audience);
  }

  /** The client then asks for what it missed. */
  private tellGap(meetingId: string, audience: Audience): void {
    const nothing = {
      contributionId: null,
      sessionId: null,
      agendaItemId: null,
      commentId: null,
      linkedContributionId: null,
    };
    const gap: ChangeRow = { meetingId, seq: audience.seq, type: 'RESYNC', at: new Date(), ...nothing };
    for (const queue of audience.queues) queue.push(gap);
  }
}
