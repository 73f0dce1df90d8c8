/** In the background: follows the event log of each meeting from where it stopped, each event exactly once. */
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DatabaseChannel } from '../../platform/events/database-channel.js';
import { CHANGE_CHANNEL } from '../../platform/events/event-log.js';
import { logged } from '../../platform/graphql/error-format.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import { NewsMailService } from './news-mail.service.js';
import { NotificationFeedRepository } from './data/notification-feed.repository.js';

/** Catches up with what no notice told of, after a crash or a broken line. */
const EVERY_MINUTE = '* * * * *';
/** Small enough to be told in time also by a database that is busy. */
const BATCH = 50;
/** A whole hall acts at once: what comes within this time is read together (milliseconds). */
const GATHERING_MS = 200;

@Injectable()
export class NotificationFeeder implements OnModuleInit {
  private readonly logger = new Logger(NotificationFeeder.name);
  /** Meetings that wait to be read. */
  private readonly waiting = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feed: NotificationFeedRepository,
    private readonly mails: NewsMailService,
    private readonly jobs: JobRunner,
    private readonly channel: DatabaseChannel,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTE, 'notify', () => this.catchUp());
    this.channel.on(CHANGE_CHANNEL, (payload) => this.soon(payload.split(' ')[0] ?? ''));
  }

  async catchUp(): Promise<void> {
    for (const meetingId of await this.feed.behind()) await this.read(meetingId);
  }

  /** All there is by now. */
  async read(meetingId: string): Promise<void> {
    while (await this.readOn(meetingId)) {
      // A longer log is read in pieces, each with its cursor.
    }
  }

  /** The cursor moves in the transaction of what was written: a crash in between leaves neither. */
  private async readOn(meetingId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const span = await this.feed.lockNext(meetingId, BATCH);
      if (!span) return false;
      const told = await this.feed.tellOneByOne(meetingId, span);
      const gathered = await this.feed.tellGathered(meetingId, span);
      await this.feed.moveTo(meetingId, span.upTo);
      await this.mails.askForUrgent(told);
      await this.feed.announce([...told, ...gathered].map(({ participantId }) => participantId));
      return true;
    });
  }

  private soon(meetingId: string): void {
    if (!this.jobs.isRunning || this.waiting.has(meetingId)) return;
    this.waiting.add(meetingId);
    setTimeout(() => {
      this.waiting.delete(meetingId);
      if (!this.jobs.isRunning) return;
      void this.read(meetingId).catch((error: unknown) => {
        this.logger.warn(`Notifications wait for the next minute: ${logged(error)}`);
      });
    }, GATHERING_MS).unref();
  }
}
