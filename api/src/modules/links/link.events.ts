/** What happens between contributions: linked, unlinked; told of each of the two to whoever sees both. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/events/audit-log.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ChangedContribution, ContributionChange } from '../contributions/contribution-log.service.js';

type Ends = readonly [ChangedContribution, ChangedContribution];
type Change = Pick<ContributionChange, 'type' | 'action'>;

@Injectable()
export class LinkEvents {
  constructor(
    private readonly eventLog: EventLog,
    private readonly auditLog: AuditLog,
  ) {}

  async linked(viewer: MeetingActor, linkId: string, ends: Ends): Promise<void> {
    const change = { type: 'CONTRIBUTION_LINKED', action: 'contribution.linked' } as const;
    await this.append(viewer, linkId, ends, change);
  }

  async unlinked(viewer: MeetingActor, linkId: string, ends: Ends): Promise<void> {
    const change = { type: 'CONTRIBUTION_UNLINKED', action: 'contribution.unlinked' } as const;
    await this.append(viewer, linkId, ends, change);
  }

  /** The events come last: they hold the meeting's counter until the commit. */
  private async append(
    { participantId }: MeetingActor,
    linkId: string,
    [from, to]: Ends,
    { type, action }: Change,
  ): Promise<void> {
    await this.auditLog.append({ actorId: participantId, action, subjectId: linkId });
    for (const [{ id, meetingId, sessionId }, other] of [
      [from, to],
      [to, from],
    ] as const)
      await this.eventLog.append({
        meetingId,
        type,
        contributionId: id,
        linkedContributionId: other.id,
        sessionId,
        participantId,
      });
  }
}
