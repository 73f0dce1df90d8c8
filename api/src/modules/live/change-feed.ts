/** Hands every committed change to those who listen to its meeting, in order, each exactly once. */
import { Injectable, Logger } from '@nestjs/common';
import { PushQueue } from '../../kernel/push-queue.js';
import { DatabaseChannel } from '../../platform/events/database-channel.js';
import { CHANGE_CHANNEL } from '../../platform/events/event-log.js';
import type { MeetingChangeType } from '../../platform/events/event-types.js';
import { logged } from '../../platform/graphql/error-format.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { ChangeFactsService, type ChangeFacts } from './change-facts.service.js';
import { ChangeRepository, type ChangeRow } from './data/change.repository.js';

/** Read at once; a longer gap is left to `changesSince`. */
const BATCH = 200;
/** For a hall, what comes first is told at once, and what follows within this time is told together (milliseconds). */
const GATHERED_MS = 100;
/** So many are a hall; fewer are told each change as it comes. */
const HALL = 50;

/** One who listens: how a change is put to them, and how they are let go where that fails. */
interface Listener {
  tell: (change: ChangeRow, facts: ChangeFacts) => void;
  end: () => void;
}

/** A meeting that somebody listens to. */
interface Audience {
  listeners: Set<Listener>;
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
    private readonly meetings: MeetingQueries,
    channel: DatabaseChannel,
  ) {
    channel.on(CHANGE_CHANNEL, (payload) => void this.read(payload.split(' ')[0] ?? ''));
    channel.onGap(() => this.resync());
  }

  /** Changes committed from now on, each as `shown` puts it; null leaves it out. */
  async listen<Shown>(
    meetingId: string,
    shown: (change: ChangeRow, facts: ChangeFacts) => Shown | null,
  ): Promise<PushQueue<Shown>> {
    const seq = await this.changes.newest(meetingId);
    const audience = this.audiences.get(meetingId) ?? {
      listeners: new Set(),
      seq,
      toldAt: -Infinity,
      reading: false,
      again: false,
    };
    this.audiences.set(meetingId, audience);
    const queue = new PushQueue<Shown>(() => {
      audience.listeners.delete(listener);
      if (audience.listeners.size === 0) this.audiences.delete(meetingId);
    });
    const listener: Listener = {
      tell: (change, facts) => {
        const told = shown(change, facts);
        if (told !== null) queue.push(told);
      },
      end: () => void queue.return(),
    };
    audience.listeners.add(listener);
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
        if (audience.listeners.size >= HALL) await pause(audience.toldAt + GATHERED_MS - performance.now());
        audience.again = false;
        await this.handOut(meetingId, audience);
      }
    } catch (error) {
      this.logger.error(`Changes could not be read: ${logged(error)}`);
      await this.tellGap(meetingId, audience);
    } finally {
      audience.reading = false;
    }
  }

  private async handOut(meetingId: string, audience: Audience): Promise<void> {
    const rows = await this.changes.since(meetingId, audience.seq, BATCH);
    if (rows.length === 0) return;
    audience.seq = rows.at(-1)!.seq;
    audience.toldAt = performance.now();
    await this.tell(meetingId, audience, newestOfEach(rows));
    if (rows.length === BATCH) audience.again = true;
  }

  /** What the changes are about is read once for all who listen, however many they are. */
  private async tell(meetingId: string, audience: Audience, changes: readonly ChangeRow[]): Promise<void> {
    const facts = await this.facts.of(this.meetings.current(meetingId), changes);
    for (const listener of audience.listeners) {
      try {
        for (const change of changes) listener.tell(change, facts);
      } catch (error) {
        this.logger.error(`A listener could not be told: ${logged(error)}`);
        listener.end();
      }
    }
  }

  private resync(): void {
    for (const [meetingId, audience] of this.audiences) void this.tellGap(meetingId, audience);
  }

  /** The client then asks for what it missed; where even this cannot be said, it comes back by itself. */
  private async tellGap(meetingId: string, audience: Audience): Promise<void> {
    const nothing = {
      contributionId: null,
      sessionId: null,
      agendaItemId: null,
      commentId: null,
      linkedContributionId: null,
    };
    const gap: ChangeRow = { meetingId, seq: audience.seq, type: 'RESYNC', at: new Date(), ...nothing };
    try {
      await this.tell(meetingId, audience, [gap]);
    } catch {
      for (const listener of audience.listeners) listener.end();
    }
  }
}
