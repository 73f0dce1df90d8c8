/** What happens to a seal, told by ids alone: to the secretariat, and that it was opened to its author as well. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ChangedContribution } from '../contributions/contribution-log.service.js';

export type SealStep = 'SEAL_OPENING_ASKED' | 'SEAL_OPENING_DECLINED' | 'SEAL_OPENED';

const ACTIONS: Record<SealStep, string> = {
  SEAL_OPENING_ASKED: 'seal.opening_asked',
  SEAL_OPENING_DECLINED: 'seal.opening_declined',
  SEAL_OPENED: 'seal.opened',
};

@Injectable()
export class SealEvents {
  constructor(
    private readonly eventLog: EventLog,
    private readonly auditLog: AuditLog,
  ) {}

  /** The event comes last: it holds the meeting's counter until the commit. */
  async happened(
    { participantId }: MeetingActor,
    openingId: string,
    { id: contributionId, meetingId, sessionId }: ChangedContribution,
    type: SealStep,
  ): Promise<void> {
    await this.auditLog.append({ actorId: participantId, action: ACTIONS[type], subjectId: openingId });
    await this.eventLog.append({ meetingId, type, contributionId, sessionId, participantId });
  }

  /** Who reads a name is kept; nobody is told of it once more. */
  async read({ participantId }: MeetingActor, openingId: string): Promise<void> {
    await this.auditLog.append({
      actorId: participantId,
      action: 'seal.author_read',
      subjectId: openingId,
    });
  }
}
