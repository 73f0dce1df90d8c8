/** One change of a contribution, told to the event log and to the audit log in the same transaction. */
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { MeetingChangeType } from '../../platform/events/event-types.js';

export interface ContributionChange {
  type: MeetingChangeType;
  action: string;
  commentId?: string;
  revisionNumber?: number;
  /** False where only the audit log is told. */
  isNews?: boolean;
}

/** Who made it; null where time did. */
export interface Doer {
  participantId: string | null;
}

/** What a change is about. */
export interface ChangedContribution {
  id: string;
  meetingId: string;
  sessionId: string | null;
}

@Injectable()
export class ContributionLog {
  constructor(
    private readonly eventLog: EventLog,
    private readonly auditLog: AuditLog,
  ) {}

  /** The event comes last: it holds the meeting's counter until the commit. */
  async append(
    { participantId }: Doer,
    contribution: ChangedContribution,
    change: ContributionChange,
  ): Promise<void> {
    const { type, action, commentId, revisionNumber, isNews = true } = change;
    const { id: contributionId, meetingId, sessionId } = contribution;
    await this.auditLog.append({ actorId: participantId, action, subjectId: commentId ?? contributionId });
    if (!isNews) return;
    await this.eventLog.append({
      meetingId,
      type,
      contributionId,
      sessionId,
      commentId,
      revisionNumber,
      participantId,
    });
  }
}
