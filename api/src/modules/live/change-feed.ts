/** Hands every committed change to those who listen to its meeting, in order, each exactly once. */
import { Injectable, Logger } from '@nestjs/common';
import { PushQueue } from '../../kernel/push-queue.js';
import { DatabaseChannel } from '../../platform/events/database-channel.js';
import { CHANGE_CHANNEL } from '../../platform/events/event-log.js';
import type { MeetingChangeType } from '../../platform/events/event-types.js';
import { logged } from '../../platform/graphql/error-format.js';
import { ChangeFactsService } from './change-facts.service.js';
import { ChangeRepository, type ChangeRow } from './data/change.repository.js';

/** Read at once; a longer gap is left to `changesSince`. */
const BATCH = 200;
/** Whoever comes first is told at once; what follows within this time is told together (milliseconds). */
const GATHERED_MS = 100;

/** A meeting that somebody listens to. */
interface Audience {
  queues: Set<PushQueue<ChangeRow>>;
  /** Number of the last change handed out. */
  seq: number;
  /** When they were told last (milliseconds of the process). */
  toldAt: number;
  /** Whether a read is under way, and whether another is wanted after it. */
  reading: boolean;
  again: boolean;
}

const SUPPORT: ReadonlySet<MeetingChangeType> = new Set(['CONTRIBUTION_ENDORSED', 'ENDORSEMENT_RETRACTED']);

/** A whole hall supports one text at once: each change of its support brings the support as it is now, so the last says all. */
function newestOfEach(rows: readonly ChangeRow[]): ChangeRow[] {
  const last = new Map(
    rows.filter(({ type }) => SUPPORT.has(type)).map((row) => [row.contributionId, row.seq]),
  );
  return rows.filter(
    ({ type, contributionId, seq }) => !SUPPORT.has(type) || last.get(contributionId) === seq,
  );
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms).unref());
}

@Injectable()
export class ChangeFeed {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly audiences = new Map<string, Audience>();

  constructor(
    private readonly changes: ChangeRepository,
    private readonly facts: ChangeFactsService,
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
      toldAt: -Infinity,
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
        await pause(audience.toldAt + GATHERED_MS - performance.now());
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
    if (rows.length === 0) return;
    audience.seq = rows.at(-1)!.seq;
    audience.toldAt = performance.now();
    const told = newestOfEach(rows);
    this.facts.gather(told);
    for (const queue of audience.queues) for (const row of told) queue.push(row);
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
